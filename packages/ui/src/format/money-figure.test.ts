import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactMoney, moneyFigure, plainNumber } from './money-figure.ts';
import { roundsToZero } from './money-scale.ts';

describe('the figure of a table', () => {
  it.each([
    [26_700_000, 'thousands', 'minus', '267'],
    [-26_700_000, 'thousands', 'minus', '−267'],
    [-26_700_000, 'thousands', 'brackets', '(267)'],
    [26_750_000, 'thousands', 'minus', '268'],
    [-26_750_000, 'thousands', 'brackets', '(268)'],
    [13_456_789_012, 'thousands', 'minus', '134,568'],
    [13_456_789_012, 'millions', 'minus', '134.6'],
    [40_000_000, 'millions', 'minus', '0.4'],
    [-49_999, 'thousands', 'brackets', '0'],
    [123_450, 'pounds', 'minus', '1,235'],
  ] as const)('shows %i pence in %s with %s as %s', (pence, scale, negatives, shown) => {
    expect(moneyFigure(pence, scale, negatives)).toBe(shown);
  });

  it('tells nothing from what only rounds to nothing', () => {
    expect(roundsToZero(0, 'thousands')).toBe(false);
    expect(roundsToZero(49_999, 'thousands')).toBe(true);
    expect(roundsToZero(50_000, 'thousands')).toBe(false);
  });
});

it('gives pounds and pence exactly', () => {
  expect(exactMoney(123_456_789)).toBe('£1,234,567.89');
  expect(exactMoney(-26_705)).toBe('−£267.05');
  expect(exactMoney(5)).toBe('£0.05');
});

it('copies plain numbers that give back every penny', () => {
  expect(plainNumber(-26_712_345, 'thousands')).toBe('-267.12345');
  expect(plainNumber(100_000, 'thousands')).toBe('1');
  const scales = { pounds: 100n, thousands: 100_000n, millions: 100_000_000n } as const;
  fc.assert(
    fc.property(
      fc.maxSafeInteger(),
      fc.constantFrom('pounds' as const, 'thousands' as const, 'millions' as const),
      (pence, scale) => {
        const copied = plainNumber(pence, scale);
        expect(copied).toMatch(/^-?\d+(\.\d+)?$/);
        const [whole = '', rest = ''] = copied.replace('-', '').split('.');
        const unit = scales[scale];
        const size = BigInt(whole) * unit + BigInt(rest.padEnd(String(unit).length - 1, '0'));
        expect(copied.startsWith('-') ? -size : size).toBe(BigInt(pence));
      },
    ),
  );
});
