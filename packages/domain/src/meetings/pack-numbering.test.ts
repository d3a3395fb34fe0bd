import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type NumberedPack, packNumbering } from './pack-numbering.ts';

const pack: NumberedPack = {
  items: [
    { id: 'i3', number: '3' },
    { id: 'i7', number: '7' },
  ],
  papers: [
    {
      id: 'revenue',
      itemNumber: '7',
      paragraphs: [
        { id: 'r1', number: '4.1' },
        { id: 'r2', number: '4.3' },
        { id: 'r3', number: '4.3' },
        { id: 'r4', number: null },
      ],
    },
    { id: 'appendix', itemNumber: '7', paragraphs: [{ id: 'a1', number: '1' }] },
    { id: 'late', itemNumber: null, paragraphs: [] },
    { id: 'later', itemNumber: null, paragraphs: [{ id: 'l1', number: '2.1' }] },
  ],
  minutes: [
    {
      id: 'november',
      itemNumber: '3',
      paragraphs: [
        { id: 'm1', number: '5.2' },
        { id: 'm2', number: '5.4' },
      ],
    },
    { id: 'own', itemNumber: null, paragraphs: [{ id: 'o1', number: '1.1' }] },
  ],
};

it('names everything in the pack as the office does', () => {
  expect(Object.fromEntries(packNumbering(pack))).toEqual({
    i3: '3',
    i7: '7',
    revenue: '7',
    r1: '7 § 4.1',
    r2: '7 § 4.3',
    r3: '7 § 4.3 (2)',
    r4: '7 § ¶4',
    appendix: '7.1',
    a1: '7.1 § 1',
    late: 'S1',
    later: 'S2',
    l1: 'S2 § 2.1',
    november: '3 M',
    m1: '3 M 5.2',
    m2: '3 M 5.4',
    own: 'M',
    o1: 'M 1.1',
  });
});

it('gives no two paragraphs one name, and renumbers nothing when papers are added at the end', () => {
  const number = fc.option(fc.constantFrom('1', '1.1', '1.1 (2)', '2', '¶1'), { nil: null });
  const paperOf = fc.record({
    itemNumber: fc.option(fc.constantFrom('1', '2', '3'), { nil: null }),
    numbers: fc.array(number, { maxLength: 6 }),
  });
  const papersOf = fc.array(paperOf, { maxLength: 8 });
  fc.assert(
    fc.property(papersOf, papersOf, (before, added) => {
      const packOf = (papers: typeof before): NumberedPack => ({
        items: [],
        papers: papers.map(({ itemNumber, numbers }, at) => ({
          id: `p${at}`,
          itemNumber,
          paragraphs: numbers.map((each, position) => ({ id: `p${at}-${position}`, number: each })),
        })),
        minutes: [],
      });
      const first = packNumbering(packOf(before));
      const second = packNumbering(packOf([...before, ...added]));
      for (const [id, label] of first) expect(second.get(id)).toBe(label);
      expect(new Set(second.values()).size).toBe(second.size);
    }),
  );
});
