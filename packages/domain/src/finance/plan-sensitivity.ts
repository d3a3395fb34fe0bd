import { type Pence, type Ppm, pence, ppm } from '../kernel/index.ts';
import { forecastPlan } from './forecast-plan.ts';
import { gapsOf } from './plan-gaps.ts';
import type { PlanInputs } from './plan-inputs.ts';

/** What one driver does to the gap when it is higher by the same step in every year; plus is a larger gap. */
export type DriverWeight = {
  readonly driver: string;
  readonly label: string;
  readonly amounts: readonly Pence[];
};

/** The drivers by what a step in each would do to the gap of the last year, the weightiest first. */
export function driversByWeight(plan: PlanInputs, step: Ppm = ppm(10_000)): readonly DriverWeight[] {
  const before = gapsOf(plan);
  return plan.drivers
    .map(({ key, label }) => {
      const raised = forecastPlan(withDriverRaised(plan, key, step)).years;
      const amounts = raised.map(({ gap }, at) => pence(gap - (before[at]?.amount ?? 0)));
      return { driver: key, label, amounts };
    })
    .sort((one, other) => Math.abs(other.amounts.at(-1) ?? 0) - Math.abs(one.amounts.at(-1) ?? 0));
}

/** The plan with one driver higher, or lower, by the same step in every year. */
export function withDriverRaised(plan: PlanInputs, driver: string, step: Ppm): PlanInputs {
  return {
    ...plan,
    drivers: plan.drivers.map((each) =>
      each.key === driver
        ? { ...each, rates: each.rates.map(({ year, rate }) => ({ year, rate: ppm(rate + step) })) }
        : each,
    ),
  };
}
