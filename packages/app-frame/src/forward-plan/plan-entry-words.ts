import type { CalendarDate } from '@concordat/domain/kernel';
import { slippageInDays } from '@concordat/domain/meetings';
import { longDate } from '@concordat/ui';

/** An entry of a forward plan, as much of it as is told in words. */
export type ShownPlanEntry = {
  readonly actionId: string | null;
  readonly promised: string | null;
  readonly dueOn: CalendarDate | null;
  readonly plannedFor: CalendarDate | null;
  readonly firstPlannedFor: CalendarDate | null;
  readonly moves: readonly { readonly from: string | null }[];
};

/** "Promised “in six months”, by 10 May 2017"; where it came from when nobody promised it. */
export function promiseInWords({ promised, dueOn, actionId }: ShownPlanEntry): string {
  if (actionId === null) return 'Planned by the office';
  const said = promised === null ? 'Promised in the minutes' : `Promised “${promised}”`;
  return dueOn === null ? `${said}, no day set` : `${said}, by ${longDate(dueOn)}`;
}

/** Where an entry stands: come, withdrawn, moved, waiting or as first planned. */
export function standingInWords(entry: ShownPlanEntry & { readonly status: string }): string {
  if (entry.status !== 'planned') return entry.status === 'delivered' ? 'It came' : 'Withdrawn';
  return slippageInWords(entry) ?? (entry.plannedFor === null ? 'No meeting yet' : 'As first planned');
}

/** "Moved twice, 42 days later than first planned"; null when it stands where it was put. */
export function slippageInWords(entry: ShownPlanEntry): string | null {
  const days = slippageInDays(entry);
  const moves = entry.moves.filter(({ from }) => from !== null).length;
  const times = moves === 1 ? 'Moved once' : moves === 2 ? 'Moved twice' : `Moved ${moves} times`;
  if (entry.plannedFor === null) return entry.firstPlannedFor === null ? null : 'Taken off its meeting';
  if (days > 0) return `${moves > 0 ? `${times}, ` : ''}${days} days later than first planned`;
  return moves > 0 ? times : null;
}
