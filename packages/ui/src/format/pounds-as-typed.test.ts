import { expect, it } from 'vitest';
import { poundsAsTyped } from './pounds-as-typed.ts';
import { readTypedMoney } from './read-typed-money.ts';

it.each([
  [0, '0'],
  [18_310, '183.10'],
  [-5, '-0.05'],
  [134_649_000, '1,346,490'],
  [-123_450, '-1,234.50'],
])('writes %i pence into a field as %s, which reads as the same', (pence, typed) => {
  expect(poundsAsTyped(pence)).toBe(typed);
  expect(readTypedMoney(typed)).toBe(pence);
});
