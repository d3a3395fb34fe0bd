import { type FinancialYear, type Pence, type Ppm, pence, ppm } from '../kernel/index.ts';
import { forecastPlan } from './forecast-plan.ts';
import { gapsOf } from './plan-gaps.ts';
import { type PlanInputs, planYears } from './plan-inputs.ts';

/** What one driver does to the gap when it is higher by the same step in every year; plus is a larger gap. */
export type DriverWeight = {
  readonly driver: string;
  readonly label: string;
  readonly amounts: readonly Pence[];
};

/** The drivers by what a step in each would do to the gap of the year, or of the last one, the weightiest first. */
export function driversByWeight(
  plan: PlanInputs,
  { step = ppm(10_000), year }: { readonly step?: Ppm; readonly year?: FinancialYear } = {},
): readonly DriverWeight[] {
  const before = gapsOf(plan);
  const at = year === undefined ? before.length - 1 : before.findIndex((each) => each.year === year);
  return plan.drivers
    .map(({ key, label }) => {
      const raised = forecastPlan(withDriverRaised(plan, key, step)).years;
      const amounts = raised.map(({ gap }, nth) => pence(gap - (before[nth]?.amount ?? 0)));
      return { driver: key, label, amounts };
    })
    .sort((one, other) => Math.abs(other.amounts[at] ?? 0) - Math.abs(one.amounts[at] ?? 0));
}

/** What a driver does to the gap of one year when it is a step higher, and when it is as much lower. */
export type DriverSwing = {
  readonly driver: string;
  readonly label: string;
  readonly higher: Pence;
  readonly lower: Pence;
};

/** Both ways for every driver, the weightiest in that year first; throws a RangeError for a year not in the plan. */
export function driverSwings(
  plan: PlanInputs,
  year: FinancialYear,
  step: Ppm = ppm(10_000),
): readonly DriverSwing[] {
  const at = planYears(plan).indexOf(year);
  if (at < 0) throw new RangeError(`${year} is not in the plan`);
  const down = new Map(
    driversByWeight(plan, { step: ppm(-step), year }).map(({ driver, amounts }) => [driver, amounts[at]]),
  );
  return driversByWeight(plan, { step, year }).map(({ driver, label, amounts }) => ({
    driver,
    label,
    higher: amounts[at] ?? pence(0),
    lower: down.get(driver) ?? pence(0),
  }));
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
