import type { PlanInputs } from './plan-inputs.ts';
import { planYears } from './plan-inputs.ts';

/** Each line's amount, year after year beginning with the base year, line by line in one typed array. */
export type GrownLines = { readonly amounts: Float64Array; readonly columns: number };

/** Lines and drivers as numbers: laid out once, then grown again for each set of rates. */
export type PlanMatrix = {
  readonly base: Float64Array;
  /** Line by line, how much of it each driver moves; the whole is 1. */
  readonly shares: Float64Array;
  /** Driver by driver, its change in each year; 1 % is 0.01. */
  readonly rates: Float64Array;
  readonly lineCount: number;
  readonly driverCount: number;
  readonly yearCount: number;
};

/** Throws a RangeError for a driver or year that is not in the plan: `planFaults` tells it to people first. */
export function planMatrix(plan: PlanInputs): PlanMatrix {
  const years = planYears(plan);
  const lineCount = plan.lines.length;
  const driverCount = plan.drivers.length;
  const placeOfDriver = new Map(plan.drivers.map(({ key }, at) => [key, at]));
  const placeOfYear = new Map(years.map((year, at) => [year, at]));
  const base = new Float64Array(lineCount);
  const shares = new Float64Array(lineCount * driverCount);
  const rates = new Float64Array(driverCount * plan.yearCount);
  plan.lines.forEach((line, at) => {
    base[at] = line.base;
    for (const { driver, share } of line.shares) {
      shares[at * driverCount + placeIn(placeOfDriver, driver)] = share / 1_000_000;
    }
  });
  plan.drivers.forEach((driver, at) => {
    for (const { year, rate } of driver.rates) {
      rates[at * plan.yearCount + placeIn(placeOfYear, year)] = rate / 1_000_000;
    }
  });
  return { base, shares, rates, lineCount, driverCount, yearCount: plan.yearCount };
}

/** Every line through every year; each year begins from the whole pence of the year before, as a budget does. */
export function growLines(matrix: PlanMatrix): GrownLines {
  const { base, shares, rates, lineCount, driverCount, yearCount } = matrix;
  const columns = yearCount + 1;
  const amounts = new Float64Array(lineCount * columns);
  for (let line = 0; line < lineCount; line++) {
    let amount = base[line] as number;
    amounts[line * columns] = amount;
    for (let year = 0; year < yearCount; year++) {
      let factor = 1;
      for (let driver = 0; driver < driverCount; driver++) {
        factor *=
          1 + (shares[line * driverCount + driver] as number) * (rates[driver * yearCount + year] as number);
      }
      amount = toWholePence(amount * factor);
      amounts[line * columns + year + 1] = amount;
    }
  }
  return { amounts, columns };
}

/** Half a penny away from nothing, as `percentageOf` rounds. */
function toWholePence(amount: number): number {
  return amount < 0 ? -Math.round(-amount) : Math.round(amount);
}

function placeIn<Key>(places: ReadonlyMap<Key, number>, key: Key): number {
  const place = places.get(key);
  if (place === undefined) throw new RangeError(`${String(key)} is not in the plan`);
  return place;
}
