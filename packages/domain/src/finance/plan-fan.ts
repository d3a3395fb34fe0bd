import { type FinancialYear, type Pence, pence } from '../kernel/index.ts';
import type { UncertainGaps } from './plan-uncertainty.ts';

/** Where the gap of a year lies: 90 of 100 runs are between `lowest` and `highest`, half between the quarters. */
export type FanYear = {
  readonly year: FinancialYear;
  readonly lowest: Pence;
  readonly lowerQuarter: Pence;
  readonly middle: Pence;
  readonly upperQuarter: Pence;
  readonly highest: Pence;
};

/** The fan of a year's gaps over all runs, at 5, 25, 50, 75 and 95 of 100. */
export function planFan(
  years: readonly FinancialYear[],
  { gaps, yearCount }: UncertainGaps,
): readonly FanYear[] {
  const runs = gaps.length / yearCount;
  return years.map((year, at) => {
    const sorted = Float64Array.from(
      { length: runs },
      (_, run) => gaps[run * yearCount + at] as number,
    ).sort();
    const place = (share: number) => pence(Math.round(sorted[Math.round((runs - 1) * share)] ?? 0));
    return {
      year,
      lowest: place(0.05),
      lowerQuarter: place(0.25),
      middle: place(0.5),
      upperQuarter: place(0.75),
      highest: place(0.95),
    };
  });
}
