import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addPence, negatePence, pence } from './pence.ts';
import { splitPence } from './split-pence.ts';

const total = fc.integer({ min: -1e13, max: 1e13 }).map(pence);
const weights = fc
  .array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 43 })
  .filter((shares) => shares.some((share) => share > 0));

it('gives the spare penny to the earlier of equal shares', () => {
  expect(splitPence(pence(100), [1, 1, 1])).toEqual([34, 33, 33]);
  expect(splitPence(pence(-100), [1, 1, 1])).toEqual([-34, -33, -33]);
});

it('gives spare pence to the largest remainders', () => {
  expect(splitPence(pence(10), [15, 25, 60])).toEqual([2, 2, 6]);
  expect(splitPence(pence(1), [1, 8, 1])).toEqual([0, 1, 0]);
});

it('gives nothing to a share without weight', () => {
  expect(splitPence(pence(7), [0, 1, 0])).toEqual([0, 7, 0]);
});

it('refuses a split nobody bears, and weights that are not whole numbers from 0 up', () => {
  for (const bad of [[], [0, 0], [-1, 2], [0.5, 0.5], [Number.NaN]]) {
    expect(() => splitPence(pence(1), bad)).toThrow(RangeError);
  }
});

it('always adds back to the total, each share within a penny of its exact part', () => {
  fc.assert(
    fc.property(total, weights, (whole, parts) => {
      const shares = splitPence(whole, parts);
      const weight = parts.reduce((sum, part) => sum + BigInt(part), 0n);
      expect(addPence(...shares)).toBe(whole);
      shares.forEach((share, at) => {
        const distance = BigInt(share) * weight - BigInt(whole) * BigInt(parts[at] ?? 0);
        expect(distance > -weight && distance < weight).toBe(true);
      });
    }),
  );
});

it('splits a refund exactly as it split the charge, and larger weights never get less', () => {
  fc.assert(
    fc.property(total, weights, (whole, parts) => {
      const charged = splitPence(whole, parts);
      expect(splitPence(negatePence(whole), parts)).toEqual(charged.map(negatePence));
      const byWeight = parts.map((part, at) => ({ part, size: Math.abs(charged[at] ?? 0) }));
      byWeight.sort((a, b) => a.part - b.part || a.size - b.size);
      byWeight.slice(1).forEach((next, at) => {
        expect(next.size).toBeGreaterThanOrEqual(byWeight[at]?.size ?? 0);
      });
    }),
  );
});
