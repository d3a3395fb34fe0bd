import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ParagraphId } from './meetings-ids.ts';
import { anchorAt, placeOfNote } from './note-place.ts';
import type { Paragraph } from './paper.ts';

const paper = (...texts: string[]): readonly Paragraph[] =>
  texts.map((text, at) => ({ id: `${at}:${text}` as ParagraphId, number: null, text, line: null }));

const first = paper('The tower leaks.', 'Rent it for five years at £1,250 a month.', 'It is old.');
const anchor = anchorAt(first, first[1]?.id ?? '');

it('finds the paragraph of a note where others came before it and its number changed', () => {
  const next = paper('A new start.', 'The tower leaks.', 'Rent it for five  years at £1,250 a month.');
  expect(placeOfNote(anchor, next)).toEqual({
    kind: 'paragraph',
    paragraphId: next[2]?.id,
    isReworded: false,
  });
});

it('stays with a paragraph that says nearly the same, and tells that it was reworded', () => {
  const next = paper('The tower leaks.', 'Rent it for five years at £1,400 a month.');
  expect(placeOfNote(anchor, next)).toEqual({
    kind: 'paragraph',
    paragraphId: next[1]?.id,
    isReworded: true,
  });
});

it('stands at the head where its paragraph is gone, and says so', () => {
  expect(placeOfNote(anchor, paper('The tower leaks.', 'It is old.'))).toEqual({ kind: 'gone' });
  expect(placeOfNote(anchor, [])).toEqual({ kind: 'gone' });
});

it('stands at the head where it was put there, whatever becomes of the paper', () => {
  expect(placeOfNote(null, first)).toEqual({ kind: 'head' });
  expect(placeOfNote(null, [])).toEqual({ kind: 'head' });
});

it('tells two paragraphs with the same words apart, and takes the last where one of them went', () => {
  const twice = paper('Noted.', 'The tower leaks.', 'Noted.');
  const second = anchorAt(twice, twice[2]?.id ?? '');
  expect(placeOfNote(second, twice)).toMatchObject({ paragraphId: twice[2]?.id });
  const once = paper('The tower leaks.', 'Noted.');
  expect(placeOfNote(second, once)).toMatchObject({ paragraphId: once[1]?.id, isReworded: false });
});

it('has no anchor at a paragraph the paper does not have', () => {
  expect(anchorAt(first, 'elsewhere')).toBeNull();
});

const texts = fc.uniqueArray(
  fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
  {
    selector: (text) => text.trim().replace(/\s+/g, ' '),
    minLength: 1,
    maxLength: 12,
  },
);

it('never leaves a paragraph whose words are still there, wherever it went', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.infiniteStream(fc.nat()), fc.nat(), (said, at, order, cut) => {
      const before = paper(...said);
      const noted = before[at % before.length] as Paragraph;
      const weights = new Map(said.map((text) => [text, order.next().value as number]));
      const kept = said.filter((text, nth) => text === noted.text || nth % 3 !== cut % 3);
      const after = paper(...kept.sort((one, other) => (weights.get(one) ?? 0) - (weights.get(other) ?? 0)));
      const place = placeOfNote(anchorAt(before, noted.id), after);
      const found = after.find(({ text }) => text === noted.text);
      expect(place).toEqual({ kind: 'paragraph', paragraphId: found?.id, isReworded: false });
    }),
  );
});

it('never puts a note at a paragraph that shares none of its words', () => {
  const words = (letters: string) =>
    fc.array(fc.string({ unit: fc.constantFrom(...letters), minLength: 1 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words('abcd'), fc.array(words('wxyz'), { maxLength: 6 }), (mine, others) => {
      const after = paper(...others.map((other) => other.join(' ')));
      expect(placeOfNote({ words: mine.join(' '), nth: 0 }, after)).toEqual({ kind: 'gone' });
    }),
  );
});
