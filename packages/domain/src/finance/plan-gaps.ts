import { forecastPlan } from './forecast-plan.ts';
import type { PlanInputs, YearAmount } from './plan-inputs.ts';

/** The gap of each year, before what is planned to close it; plus is money still to be found. */
export function gapsOf(plan: PlanInputs): readonly YearAmount[] {
  return forecastPlan(plan).years.map(({ year, gap }) => ({ year, amount: gap }));
}
