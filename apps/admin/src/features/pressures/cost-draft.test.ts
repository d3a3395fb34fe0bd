import { expect, it } from 'vitest';
import { readCost } from './cost-draft.ts';

const fieldsOf = (read: ReturnType<typeof readCost>) =>
  'errors' in read ? read.errors.map(({ field }) => field) : [];

it('reads amounts year after year from the first, and keeps a nil that was typed', () => {
  expect(readCost('2017/18', ['30,000', '0', '', '', ''], '60%')).toEqual({
    amounts: [
      { year: '2017/18', amount: 3_000_000 },
      { year: '2018/19', amount: 0 },
    ],
    likelihood: 600_000,
  });
});

it('does not take an empty year between two for nothing', () => {
  expect(fieldsOf(readCost('2017/18', ['1', '', '2'], '60'))).toEqual(['amount-1']);
});

it('says beside its own year that an amount is below nothing', () => {
  expect(fieldsOf(readCost('2017/18', ['1', '2', '-3'], '60'))).toEqual(['amount-2']);
});

it('names every field that cannot be read', () => {
  expect(fieldsOf(readCost('next', ['', ''], 'maybe'))).toEqual(['firstYear', 'amount-0', 'likelihood']);
});
