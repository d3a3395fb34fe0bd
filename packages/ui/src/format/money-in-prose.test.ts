import { expect, it } from 'vitest';
import { moneyInProse, varianceInProse } from './money-in-prose.ts';

it.each([
  [140_000_000, '£1.4 million'],
  [13_460_000_000, '£134.6 million'],
  [200_000_000, '£2 million'],
  [99_960_000, '£1 million'],
  [40_000_000, '£400k'],
  [88_900_000, '£889k'],
  [1_234_500, '£12,345'],
  [950, '£9.50'],
  [-88_900_000, '−£889k'],
])('writes %i pence as %s', (pence, words) => {
  expect(moneyInProse(pence)).toBe(words);
});

it('says which side of budget', () => {
  expect(varianceInProse(-88_900_000)).toBe('£889k under budget');
  expect(varianceInProse(5_000_000)).toBe('£50,000 over budget');
  expect(varianceInProse(0)).toBe('On budget');
});
