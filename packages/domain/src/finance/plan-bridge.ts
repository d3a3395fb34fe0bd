import { pence } from '../kernel/index.ts';
import { forecastPlan } from './forecast-plan.ts';
import type { PlanInputs } from './plan-inputs.ts';
import { effectOnGap } from './plan-item.ts';
import type { PlanMovement } from './plan-movement.ts';

/**
 * The bridge from each year to the next, from the base year on: what every line and item does to the gap compared with
 * the year before. Plus is a larger gap; the lines of a year add up to its movement exactly.
 */
export function bridgeBetweenYears(plan: PlanInputs): readonly PlanMovement[] {
  const { lines, items } = forecastPlan(plan);
  const effects = [
    ...lines.map(({ label, side, base, amounts }) => ({
      label,
      sign: side === 'spend' ? 1 : -1,
      base,
      amounts,
    })),
    ...items.map(({ label, kind, amounts }) => ({ label, sign: effectOnGap(kind), base: 0, amounts })),
  ];
  return effects
    .map(({ label, sign, base, amounts }) => ({
      label,
      amounts: amounts.map((amount, at) =>
        pence(sign * (amount - (at === 0 ? base : (amounts[at - 1] as number))) + 0),
      ),
    }))
    .filter(({ amounts }) => amounts.some((amount) => amount !== 0));
}
