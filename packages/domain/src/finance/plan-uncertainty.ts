import type { Ppm } from '../kernel/index.ts';
import { forecastPlan } from './forecast-plan.ts';
import { planMatrix } from './plan-growth.ts';
import type { PlanInputs } from './plan-inputs.ts';
import { numbersFor } from './plan-random.ts';

/**
 * How wrong a driver may be: up to `below` under and `above` over its rate in every year, most likely not at all
 * (a triangular distribution). One draw holds for all years of a run, since a wrong assumption seldom rights itself.
 */
export type DriverSpread = { readonly driver: string; readonly below: Ppm; readonly above: Ppm };

/** The gap of each year in each run, in pence and not rounded, run after run. */
export type UncertainGaps = { readonly gaps: Float64Array; readonly yearCount: number };

/** A part of the runs, from one number up to another; the parts laid together are what all at once would give. */
export function uncertainGaps(
  plan: PlanInputs,
  { seed, spreads }: { readonly seed: number; readonly spreads: readonly DriverSpread[] },
  from: number,
  to: number,
): UncertainGaps {
  const { rates, driverCount, yearCount } = planMatrix(plan);
  const { base, shares, count } = linesMovedAlike(plan);
  const besideLines = gapsBesideLines(plan);
  const spreadOf = new Map(spreads.map((spread) => [spread.driver, spread]));
  const ofDrivers = plan.drivers.map(({ key }) => spreadOf.get(key));
  const shifts = new Float64Array(driverCount);
  const amounts = new Float64Array(count);
  const none = new Float64Array(count);
  const gaps = new Float64Array((to - from) * yearCount);
  for (let run = from; run < to; run++) {
    const draw = numbersFor(seed, run);
    for (let driver = 0; driver < driverCount; driver++)
      shifts[driver] = shiftFrom(ofDrivers[driver], draw());
    amounts.set(base);
    for (let year = 0; year < yearCount; year++) {
      const rateOf = (driver: number) =>
        driver < driverCount ? (rates[driver * yearCount + year] as number) + (shifts[driver] as number) : 0;
      for (let driver = 0; driver < driverCount; driver += 2) {
        const next = driver + 1;
        growByTwo(amounts, shares[driver] ?? none, rateOf(driver), shares[next] ?? none, rateOf(next));
      }
      let gap = besideLines[year] as number;
      for (let line = 0; line < count; line++) gap += amounts[line] as number;
      gaps[(run - from) * yearCount + year] = gap;
    }
  }
  return { gaps, yearCount };
}

/** Lines that the same drivers move alike, added up: financing counts against the gap. Shares driver by driver. */
function linesMovedAlike(plan: PlanInputs) {
  const { base, shares, driverCount } = planMatrix(plan);
  const sums = new Map<string, { amount: number; shares: Float64Array }>();
  plan.lines.forEach(({ side }, at) => {
    const moved = shares.slice(at * driverCount, (at + 1) * driverCount);
    const alike = moved.join(' ');
    const sum = sums.get(alike) ?? { amount: 0, shares: moved };
    sum.amount += (side === 'spend' ? 1 : -1) * (base[at] as number);
    sums.set(alike, sum);
  });
  const all = [...sums.values()];
  return {
    base: Float64Array.from(all, ({ amount }) => amount),
    shares: plan.drivers.map((_, driver) => Float64Array.from(all, (sum) => sum.shares[driver] as number)),
    count: all.length,
  };
}

/** A function of its own, and two drivers at a time, because this loop is nearly all the work there is. */
function growByTwo(
  amounts: Float64Array,
  shares: Float64Array,
  rate: number,
  otherShares: Float64Array,
  otherRate: number,
): void {
  for (let line = 0; line < amounts.length; line++) {
    amounts[line] =
      (amounts[line] as number) *
      ((1 + (shares[line] as number) * rate) * (1 + (otherShares[line] as number) * otherRate));
  }
}

/** What items add to the gap of each year; they are certain here, since their confidence is stated apart. */
function gapsBesideLines(plan: PlanInputs): readonly number[] {
  const { years, lines } = forecastPlan(plan);
  return years.map(({ gap }, at) =>
    lines.reduce<number>(
      (rest, { side, amounts }) => rest - (side === 'spend' ? 1 : -1) * (amounts[at] as number),
      gap,
    ),
  );
}

function shiftFrom(spread: DriverSpread | undefined, chance: number): number {
  const below = (spread?.below ?? 0) / 1_000_000;
  const above = (spread?.above ?? 0) / 1_000_000;
  const width = below + above;
  if (width === 0) return 0;
  return chance < below / width
    ? Math.sqrt(chance * width * below) - below
    : above - Math.sqrt((1 - chance) * width * above);
}
