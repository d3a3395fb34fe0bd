import type { PlanYear } from '@concordat/domain/finance';
import { expect, it } from 'vitest';
import { gapHeading, rateInWords, readTypedRate } from './gap-words.ts';

const years = (...gaps: number[]) =>
  gaps.map((gap, at) => ({ year: `201${at + 7}/1${at + 8}`, gap }) as unknown as PlanYear);

it('says the first gap and the last', () => {
  expect(gapHeading(years(381_900_000, 638_100_000))).toBe(
    '£3.8 million gap in 2017/18, rising to £6.4 million by 2018/19',
  );
  expect(gapHeading(years(381_900_000, 100_000_000))).toContain('falling to £1 million');
  expect(gapHeading(years(381_900_000, -5))).toBe('£3.8 million gap in 2017/18, none by 2018/19');
  expect(gapHeading(years(0))).toBe('No gap in 2017/18');
});

it('reads a rate as people type it and tells a slip of the pen', () => {
  expect(['1', '1.99%', '-0.5', '−0.5', '.5'].map(readTypedRate)).toEqual([
    10_000, 19_900, -5_000, -5_000, 5_000,
  ]);
  expect(['1000', 'one', '', '-', '60'].map(readTypedRate)).toEqual([null, null, null, null, null]);
  expect([rateInWords(-5_000), rateInWords(19_900)]).toEqual(['−0.5%', '1.99%']);
});
