import { expect, it } from 'vitest';
import { pence } from './pence.ts';
import { writtenPounds } from './written-pounds.ts';

it.each([
  [0, '£0'],
  [5_600_000, '£56,000'],
  [15_540_550, '£155,405.50'],
  [-5, '-£0.05'],
])('writes %s pence as %s', (amount, written) => {
  expect(writtenPounds(pence(amount))).toBe(written);
it('writes thousands apart and pence only where there are some', () => {
  const amounts = [0, 5, 1_250, 99_900, 62_166_200, 621_662_05, -4_500_000];
  expect(amounts.map((amount) => writtenPounds(pence(amount)))).toEqual([
    '£0',
    '£0.05',
    '£12.50',
    '£999',
    '£621,662',
    '£621,662.05',
    '−£45,000',
  ]);
});
