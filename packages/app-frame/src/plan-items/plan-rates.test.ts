import { expect, it } from 'vitest';
import { rateInWords, readTypedRate } from './plan-rates.ts';

it('reads a rate as people type it and tells a slip of the pen', () => {
  expect(['1', '1.99%', '-0.5', '−0.5', '.5'].map(readTypedRate)).toEqual([
    10_000, 19_900, -5_000, -5_000, 5_000,
  ]);
  expect(['1000', 'one', '', '-', '60'].map(readTypedRate)).toEqual([null, null, null, null, null]);
  expect([rateInWords(-5_000), rateInWords(19_900)]).toEqual(['−0.5%', '1.99%']);
});
