import { type FinancialYear, type Pence, type Ppm, ppm, subtractPence } from '../kernel/index.ts';
import { forecastPlan } from './forecast-plan.ts';
import type { PlanInputs, PlanLine } from './plan-inputs.ts';
import { bandDMeant, grownPrecept, wholeNearest } from './precept-growth.ts';

/** A year of a precept as a bill payer meets it; the changes are null in the base year. */
export type PreceptYear = {
  readonly year: FinancialYear;
  /** Band D equivalents, in hundredths. */
  readonly taxBase: number;
  /** To the penny; where the precept is a typed sum, what that sum means to the nearest penny. */
  readonly bandD: Pence;
  readonly change: Pence | null;
  /** Change of Band D on the year before, to the nearest millionth. */
  readonly changeRate: Ppm | null;
  readonly precept: Pence;
};

export type PlannedPrecept = {
  readonly line: PlanLine;
  /** Worked out from Band D, or a typed sum that only shows the Band D it means. */
  readonly isFromBandD: boolean;
  /** The base year and then each year of the plan. */
  readonly years: readonly PreceptYear[];
};

/** Every precept of the plan whose tax base is stated; none where no paper gives one. */
export function plannedPrecepts(plan: PlanInputs): readonly PlannedPrecept[] {
  const forecast = forecastPlan(plan);
  return plan.lines.flatMap((line): readonly PlannedPrecept[] => {
    const grown = grownPrecept(line, plan);
    const amounts = forecast.lines.find(({ key }) => key === line.key)?.amounts ?? [];
    if (grown === null) return [];
    const years: PreceptYear[] = [];
    for (const [at, { year, taxBase, bandD }] of grown.entries()) {
      const precept = at === 0 ? line.base : (amounts[at - 1] as Pence);
      const asked = bandD ?? bandDMeant(precept, taxBase);
      const before = years.at(-1)?.bandD ?? null;
      years.push({
        year,
        taxBase,
        bandD: asked,
        change: before === null ? null : subtractPence(asked, before),
        changeRate: before === null ? null : changeOn(before, asked),
        precept,
      });
    }
    return [{ line, isFromBandD: line.precept?.bandD != null, years }];
  });
}

/** Null where the year before asked for nothing. */
export function changeOn(before: Pence, after: Pence): Ppm | null {
  if (before === 0) return null;
  return ppm(Number(wholeNearest((BigInt(after) - BigInt(before)) * 1_000_000n, BigInt(before))));
}
