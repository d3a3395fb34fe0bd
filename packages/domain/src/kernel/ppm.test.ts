import fc from 'fast-check';
import { expect, it } from 'vitest';
import { negatePence, pence } from './pence.ts';
import { percentageOf, ppm } from './ppm.ts';

it.each([
  ['the whole', 12_345, 1_000_000, 12_345],
  ['1 % of £1.35m', 135_000_000, 10_000, 1_350_000],
  ['half a per cent less grant', 9_428_500_000, -5_000, -47_142_500],
  ['half a penny up', 50, 10_000, 1],
  ['half a penny of a credit, away from nothing', -50, 10_000, -1],
  ['less than half a penny down', 49, 10_000, 0],
])('takes %s', (_, amount, millionths, expected) => {
  expect(percentageOf(pence(amount), ppm(millionths))).toBe(expected);
});

it('refuses a fraction of a millionth', () => {
  expect(() => ppm(0.5)).toThrow(RangeError);
});

it('rounds a debit and its credit alike, never more than half a penny from exact', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.integer({ min: -2e6, max: 2e6 }), (a, p) => {
      const part = percentageOf(pence(a), ppm(p));
      expect(percentageOf(negatePence(pence(a)), ppm(p))).toBe(negatePence(part));
      const off = BigInt(part) * 1_000_000n - BigInt(a) * BigInt(p);
      expect(off >= -500_000n && off <= 500_000n).toBe(true);
    }),
  );
});
