import type { PlanYear } from '@concordat/domain/finance';
import { moneyInProse } from '@concordat/ui';

/** The gap of the first year and of the last in one heading: what a reader wants to know before anything else. */
export function gapHeading(years: readonly PlanYear[]): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return 'The plan has no years';
  if (years.length === 1) return gapOf(first);
  const moved = last.gap - first.gap;
  if (last.gap <= 0) return `${gapOf(first)}, none by ${last.year}`;
  return `${gapOf(first)}, ${moved > 0 ? 'rising' : 'falling'} to ${moneyInProse(last.gap)} by ${last.year}`;
}

function gapOf({ gap, year }: PlanYear): string {
  return gap > 0 ? `${moneyInProse(gap)} gap in ${year}` : `No gap in ${year}`;
}
