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
});
