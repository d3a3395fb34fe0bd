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

/**
 * What is sought: that no more than an amount is left to find in the year (none, where the gap is closed), or that
 * reserves pay for the rest and stand no lower than a minimum from that year on. Pence.
 */
export type GapGoal =
  | { readonly kind: 'leaveGap'; readonly amount: Pence }
  | { readonly kind: 'keepReserves'; readonly minimum: Pence };

/** What would reach the goal in a year, each by itself; null where no step within ten points would. */
export type GapClosers = {
  readonly year: FinancialYear;
  /** What is left to find beyond what the goal allows; nothing, or less, where it is reached. */
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

/** Goal seek: which precept, saving or use of reserves reaches the goal in the year, the gap closed where none is stated. */
export function gapClosers(
  plan: PlanInputs,
  year: FinancialYear,
  goal: GapGoal = { kind: 'leaveGap', amount: pence(0) },
): GapClosers {
  const at = planYears(plan).indexOf(year);
  if (at < 0) throw new RangeError(`${year} is not in the plan`);
  const stillToFind = pence(beyondGoal(plan, at, goal));
  const saving = pence(Math.max(0, stillToFind));
  const minimum = goal.kind === 'keepReserves' ? goal.minimum : plan.reserves.minimum;
  return {
    year,
    stillToFind,
    saving,
    isWithinReserves: lowestReserves(plan, at) - saving >= minimum,
    precept: closingPrecept(plan, at, stillToFind),
    drivers: plan.drivers.map(({ key, label }) => ({
      driver: key,
      label,
      step: closingStep((step) => beyondGoal(withDriverRaised(plan, key, ppm(step)), at, goal)),
    })),
  };
}

/** What is left to find in a year beyond what the goal allows; below nothing where it allows more. */
function beyondGoal(plan: PlanInputs, at: number, goal: GapGoal): number {
  const left = forecastPlan(plan).years[at]?.stillToFind ?? 0;
  const allowed = goal.kind === 'leaveGap' ? goal.amount : lowestReserves(plan, at) - goal.minimum;
  return left - allowed;
}

/** The lowest that reserves stand at the end of that year or a later one. */
function lowestReserves(plan: PlanInputs, at: number): number {
  const closings = forecastPlan(plan).years.slice(at);
  return Math.min(...closings.map(({ reservesClosing }) => reservesClosing));
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

/** The smallest step, up or down, after which nothing is left beyond the goal; what is left must move one way only. */
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
