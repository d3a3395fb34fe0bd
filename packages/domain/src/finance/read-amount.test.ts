import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pence } from '../kernel/index.ts';
import { exact, readAmount } from './read-amount.ts';

const amountOf = (cell: string, unit: 'pounds' | 'thousands' = 'pounds') => {
  const read = readAmount(cell, unit);
  return read.kind === 'amount' ? read.amount : read.kind;
};

describe('an amount in a cell', () => {
  it.each<[string, number | string]>([
    ['267', 26_700],
    ['(267)', -26_700],
    ['-267', -26_700],
    ['267-', -26_700],
    ['−267.5', -26_750],
    ['£1,234.56', 123_456],
    ['-£1,234.56', -123_456],
    ['£-1,234.56', -123_456],
    ['1 234 567', 123_456_700],
    ['1,234.00 CR', -123_400],
    ['.5', 50],
    ['-', 0],
    ['–', 0],
    ['0', 0],
    ['', 'none'],
    ['\u00a0', 'none'],
  ])('%s is read as %s pence', (cell, expected) => {
    expect(amountOf(cell)).toBe(expected);
  });

  it('is a thousand times as much in a column of thousands', () => {
    expect(amountOf('(1,234.5)', 'thousands')).toBe(-123_450_000);
    expect(amountOf('889', 'thousands')).toBe(88_900_000);
  });

  it.each(['pounds', 'thousands'] as const)('says what £294K lost, in a column of %s', (unit) => {
    expect(readAmount('£294K', unit)).toMatchObject({
      amount: 29_400_000,
      remark: expect.stringContaining('rounded to the thousand'),
    });
  });

  it('keeps the pence a spreadsheet worked out, and says when it rounds', () => {
    expect(readAmount('0.3', 'pounds')).toMatchObject({ amount: 30, remark: null });
    expect(readAmount('1.005', 'pounds')).toMatchObject({
      amount: 101,
      remark: 'Rounded to the penny: £1.01.',
    });
    expect(readAmount('-1.005', 'pounds')).toMatchObject({ amount: -101 });
  });

  it.each([
    'Pay',
    'n/a',
    '1,23',
    '12,34.5',
    '(267',
    '267)',
    '#REF!',
    '#N/A',
    '1.2.3',
    '--5',
    '99999999999999999999',
  ])('is not guessed from %s, but given a reason and a fix', (cell) => {
    expect(readAmount(cell, 'pounds')).toMatchObject({
      kind: 'fault',
      reason: expect.stringMatching(/\.$/),
      fix: expect.stringMatching(/\.$/),
    });
  });

  it('reads back every amount it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900_000_000_000, max: 900_000_000_000 }), (amount) => {
        expect(amountOf(exact(pence(amount)))).toBe(amount);
      }),
    );
  });
});
