import { expect, it } from 'vitest';
import { readTypedMoney } from './read-typed-money.ts';

it.each([
  ['£1,234.50', 123_450],
  ['(267)', -26_700],
  ['-267', -26_700],
  ['− 267', -26_700],
  [' 12 000 ', 1_200_000],
  ['0.5', 50],
  ['-0', 0],
])('reads %s as %i pence', (typed, pence) => {
  expect(readTypedMoney(typed)).toBe(pence);
});

it.each(['', 'about 5', '(267', '1.234', '--2', '99999999999999999'])('refuses "%s"', (typed) => {
  expect(readTypedMoney(typed)).toBeNull();
});
