import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { textField } from './command-fields.ts';
import { problemsOf, saidPlainly } from './field-problems.ts';

const form = z.strictObject({
  number: z.int().min(1).max(9_999),
  seats: z.array(z.string()).min(1).max(2),
  word: z.string().min(3).max(5),
  kind: z.enum(['draw', 'contribution']),
  title: textField(10),
});
const filled = { number: 1, seats: ['chair'], word: 'roof', kind: 'draw', title: 'Works' };

function saidOf(field: string, value: unknown): readonly string[] {
  const read = form.safeParse({ ...filled, [field]: value }, { error: saidPlainly });
  return read.success ? [] : problemsOf(read.error).map(({ message }) => message);
}

describe('what is said of a field', () => {
  it.each([
    ['number', 0, 'Enter a number of at least 1.'],
    ['number', 10_000, 'Enter a number of at most 9999.'],
    ['number', 1.5, 'Enter a whole number.'],
    ['number', null, 'Fill this in.'],
    ['seats', [], 'Give at least 1.'],
    ['seats', ['a', 'b', 'c'], 'Give at most 2.'],
    ['word', 'a', 'Use at least 3 characters.'],
    ['word', 7, 'This is not of the form asked for.'],
    ['kind', 'loan', 'Choose one of draw, contribution.'],
    ['title', 'x'.repeat(11), 'Use at most 10 characters.'],
    ['smuggled', true, 'There is no place for smuggled here.'],
  ])('%s as %j: %s', (field, value, sentence) => {
    expect(saidOf(field, value)).toEqual([sentence]);
  });
});

describe('text', () => {
  it('keeps what can be stored of what was typed', () => {
    expect(textField(40).parse('a\u0000b\tc\nd \ud83d\ude93 \ud800')).toBe('ab\tc\nd 🚓 \ufffd');
  });
});
