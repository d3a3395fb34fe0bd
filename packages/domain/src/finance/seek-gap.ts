import {
  addPence,
  type FinancialYear,
  type Pence,
  type Ppm,
  pence,
  ppm,
  subtractPence,
} from '../kernel/index.ts';
import { forecastPlan } from './forecast-plan.ts';
import { type PlanInputs, planYears } from './plan-inputs.ts';
import { changeOn, plannedPrecepts } from './plan-precept.ts';
import { withDriverRaised } from './plan-sensitivity.ts';
import { bandDToRaise, preceptOf } from './precept-growth.ts';

/** What would leave nothing to find in a year, each by itself; null where no step within ten points would. */
export type GapClosers = {
  readonly year: FinancialYear;
  readonly stillToFind: Pence;
  /** A saving, or a use of reserves, of what is still to find. */
  readonly saving: Pence;
  /** Whether that much could come from reserves in that year without going below their minimum. */
  readonly isWithinReserves: boolean;
  /** What the first precept with a stated tax base would have to be; null where no tax base is stated. */
  readonly precept: {
    readonly label: string;
    readonly precept: Pence;
    /** The lowest whole penny at Band D that brings it in, and its change on the year before. */
    readonly bandD: Pence;
    readonly change: Pence;
    readonly changeRate: Ppm | null;
  } | null;
  /** How much higher each driver would have to be in every year, to the nearest millionth that closes the gap. */
  readonly drivers: readonly { readonly driver: string; readonly label: string; readonly step: Ppm | null }[];
};

const farthest = 100_000;

/** Goal seek: which precept, saving or use of reserves closes the gap of the year. */
export function gapClosers(plan: PlanInputs, year: FinancialYear): GapClosers {
  const at = planYears(plan).indexOf(year);
  if (at < 0) throw new RangeError(`${year} is not in the plan`);
  const here = forecastPlan(plan).years[at];
  const stillToFind = here?.stillToFind ?? pence(0);
  const left = forecastPlan(plan)
    .years.slice(at)
    .map(({ reservesClosing }) => reservesClosing as number);
  return {
    year,
    stillToFind,
    saving: pence(Math.max(0, stillToFind)),
    isWithinReserves: Math.min(...left) - Math.max(0, stillToFind) >= plan.reserves.minimum,
    precept: closingPrecept(plan, at, stillToFind),
    drivers: plan.drivers.map(({ key, label }) => ({
      driver: key,
      label,
      step: closingStep((step) => leftToFind(withDriverRaised(plan, key, ppm(step)), at)),
    })),
  };
}

function closingPrecept(plan: PlanInputs, at: number, stillToFind: Pence): GapClosers['precept'] {
  const [found] = plannedPrecepts(plan);
  const [before, now] = found?.years.slice(at, at + 2) ?? [];
  if (found === undefined || before === undefined || now === undefined) return null;
  const bandD = bandDToRaise(addPence(now.precept, stillToFind), now.taxBase);
  return {
    label: found.line.label,
    precept: preceptOf(now.taxBase, bandD),
    bandD,
    change: subtractPence(bandD, before.bandD),
    changeRate: changeOn(before.bandD, bandD),
  };
}

function leftToFind(plan: PlanInputs, at: number): number {
  return forecastPlan(plan).years[at]?.stillToFind ?? 0;
}

/** The smallest step, up or down, after which nothing is left to find; what is left must move one way only. */
function closingStep(leftAfter: (step: number) => number): Ppm | null {
  if (leftAfter(0) <= 0) return ppm(0);
  const direction = leftAfter(farthest) <= 0 ? 1 : leftAfter(-farthest) <= 0 ? -1 : 0;
  if (direction === 0) return null;
  let open = 0;
  let closed = farthest;
  while (closed - open > 1) {
    const middle = Math.floor((open + closed) / 2);
    if (leftAfter(direction * middle) <= 0) closed = middle;
    else open = middle;
  }
  return ppm(direction * closed);
}
