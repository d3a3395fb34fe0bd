import { writtenPounds } from '../kernel/index.ts';
import type { PrudentialLimits } from './plan-inputs.ts';

/** The figures of the limits by the names the office uses. */
export const limitAmounts = [
  ['authorisedLimit', 'Authorised limit'],
  ['operationalBoundary', 'Operational boundary'],
  ['openingDebt', 'Debt before the plan'],
  ['openingRequirement', 'Capital financing requirement before the plan'],
  ['yearlyProvision', 'Yearly provision for debt before the plan'],
] as const satisfies readonly (readonly [keyof PrudentialLimits, string])[];

/** One plain sentence for each figure of the limits that is new or different; the source alone counts too. */
export function sentencesForLimits(
  before: PrudentialLimits | null,
  after: PrudentialLimits,
): readonly string[] {
  const told = limitAmounts.flatMap(([part, label]) => {
    const [was, is] = [before?.[part], after[part]];
    if (was === is) return [];
    return [
      was === undefined
        ? `${label}: ${writtenPounds(is)}`
        : `${label}: ${writtenPounds(was)} to ${writtenPounds(is)}`,
    ];
  });
  if (told.length > 0 || before === null) return told;
  return before.source === after.source && before.isTakenAsGiven === after.isTakenAsGiven
    ? []
    : [`The limits of debt are from: ${after.source}`];
}
