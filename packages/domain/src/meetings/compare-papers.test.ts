import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChanges, compareLines, compareWords, isSameLine } from './compare-papers.ts';
import type { PaperLine } from './paper-lines.ts';

const said = (text: string, part = 'Paragraph', form = ''): PaperLine => ({ part, text, form });
const before = [
  said('Title'),
  said('The tower leaks.'),
  said('It is old.'),
  said('Rent it.', 'Recommendation'),
];

it('tells what was added, removed and changed', () => {
  const after = [
    said('Title'),
    said('The tower leaks badly.'),
    said('Buy it.', 'Recommendation'),
    said('Soon.'),
  ];
  expect(compareLines(before, after).map(({ kind }) => kind)).toEqual([
    'same',
    'changed',
    'removed',
    'changed',
    'added',
  ]);
});

it('finds nothing in a paper that stayed as it was', () => {
  expect(compareLines(before, before).every(({ kind }) => kind === 'same')).toBe(true);
});

it('sees bold where there was none', () => {
  const after = [said('Title', 'Paragraph', 'bold: Title'), ...before.slice(1)];
  expect(compareLines(before, after)[0]?.kind).toBe('changed');
});

it('tells the words of a line that changed', () => {
  expect(compareWords('The tower leaks.', 'The old tower leaks.')).toEqual([
    { kind: 'same', text: 'The ' },
    { kind: 'added', text: 'old ' },
    { kind: 'same', text: 'tower leaks.' },
  ]);
});

const lines = fc.array(
  fc.record({
    part: fc.constantFrom('Paragraph', 'Heading', 'Bullet'),
    text: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    form: fc.constantFrom('', 'bold: a'),
  }),
  { maxLength: 30 },
);

it('gives the new paper when it is applied to the old one, whatever the two are', () => {
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      const changes = compareLines(one, other);
      expect(applyChanges(one, changes)).toEqual(other);
      const kept = changes.filter(({ kind }) => kind === 'same').length;
      if (one.length === other.length && one.every((line, at) => isSameLine(line, other[at] as PaperLine))) {
        expect(kept).toBe(one.length);
      }
    }),
  );
});

it('refuses to be applied to another paper', () => {
  const changes = compareLines(before, before.slice(1));
  expect(() => applyChanges([said('Another')], changes)).toThrow('another paper');
  expect(() => applyChanges([...before, said('More')], changes)).toThrow('shorter');
});

it('loses no word between the two', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (one, other) => {
      const parts = compareWords(one, other);
      const without = (kind: string) =>
        parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
      expect(without('added')).toBe(one);
      expect(without('removed')).toBe(other);
    }),
  );
});
