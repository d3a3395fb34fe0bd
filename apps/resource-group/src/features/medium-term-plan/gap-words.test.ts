import type { PlanYear } from '@concordat/domain/finance';
import { expect, it } from 'vitest';
import { gapHeading } from './gap-words.ts';

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
