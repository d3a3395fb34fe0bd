import { slippageInDays } from '@concordat/domain/meetings';
import { longDate } from '@concordat/ui';
import type { MemberForwardPlanQuery } from '../../generated/graphql.ts';

export type ShownPlan = NonNullable<MemberForwardPlanQuery['forwardPlan']>;
export type ShownMeeting = ShownPlan['meetings'][number];
export type ShownEntry = ShownPlan['waiting'][number];

export const themeWords = {
  victims: 'Victims',
  offenders: 'Offenders',
  communities: 'Communities',
  transformation: 'Transformation',
} as const;

/** "Promised “in six months”, by 10 May 2017"; where it came from when nobody promised it. */
export function promiseInWords({ promised, dueOn, actionId }: ShownEntry): string {
  if (actionId === null) return 'Planned by the office';
  const said = promised === null ? 'Promised in the minutes' : `Promised “${promised}”`;
  return dueOn === null ? `${said}, no day set` : `${said}, by ${longDate(dueOn)}`;
}

/** "Moved twice, 42 days later than first planned"; null when it stands where it was put. */
export function slippageInWords(entry: ShownEntry): string | null {
  const days = slippageInDays(entry as never);
  const moves = entry.moves.filter(({ from }) => from !== null).length;
  const times = moves === 1 ? 'Moved once' : moves === 2 ? 'Moved twice' : `Moved ${moves} times`;
  if (entry.plannedFor === null) return entry.firstPlannedFor === null ? null : 'Taken off its meeting';
  if (days > 0) return `${moves > 0 ? `${times}, ` : ''}${days} days later than first planned`;
  return moves > 0 ? times : null;
}
