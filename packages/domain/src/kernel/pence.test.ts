import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addPence, negatePence, parsePence, pence, subtractPence } from './pence.ts';

const amount = fc.integer({ min: -1e12, max: 1e12 }).map(pence);

it('refuses a fraction of a penny and amounts a number cannot hold exactly', () => {
  for (const bad of [0.1, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1]) {
    expect(() => pence(bad)).toThrow(RangeError);
    expect(parsePence(bad)).toBeNull();
  }
  expect(parsePence('12')).toBeNull();
});

it('knows only one nothing', () => {
  expect(Object.is(pence(-0), 0)).toBe(true);
  expect(Object.is(negatePence(pence(0)), 0)).toBe(true);
});

it('holds more than the £21.47m a 32-bit number stops at', () => {
  expect(addPence(pence(13_550_700_000), pence(-13_168_800_000))).toBe(381_900_000);
});

it('throws instead of losing a penny when a sum no longer fits', () => {
  expect(() => addPence(pence(Number.MAX_SAFE_INTEGER), pence(1))).toThrow(RangeError);
  expect(() => subtractPence(pence(Number.MIN_SAFE_INTEGER), pence(1))).toThrow(RangeError);
  expect(addPence(pence(Number.MAX_SAFE_INTEGER), pence(1), pence(-1))).toBe(Number.MAX_SAFE_INTEGER);
});

it('takes away what was added, in any order', () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      expect(subtractPence(addPence(a, b), b)).toBe(a);
      expect(addPence(a, b)).toBe(addPence(b, a));
      expect(addPence(a, negatePence(a))).toBe(0);
    }),
  );
});
