import { accept, type Circumstances, canMove, type Decision, type Month, refuse } from '../kernel/index.ts';
import type { FinanceEventOf } from './finance-events.ts';
import type { BudgetLineId } from './finance-ids.ts';
import type { FinanceRefusal } from './finance-refusals.ts';
import type { Ledger } from './ledger.ts';
import { type Period, periodTransitions } from './period.ts';
import type { Position } from './position.ts';
import { rowsWithoutNote } from './rows-without-note.ts';
import type { VarianceNote } from './variance-note.ts';

export type ClosePeriod = {
  readonly month: Month;
  /** Why it closes although rows still need a note; null to be refused while any does. */
  readonly withoutNotesBecause: string | null;
  /** Why it closes although returns are outstanding; null to be refused while any is. */
  readonly withoutReturnsBecause: string | null;
};

/** A forecast that was asked for and is not signed. */
export type OutstandingReturn = { readonly month: Month; readonly postTitle: string };

/** What the rule looks at: every line's position at the end of the month, and the notes written for it. */
export type MonthToClose = {
  readonly ledger: Ledger;
  readonly positions: ReadonlyMap<BudgetLineId, Position>;
  readonly notes: readonly VarianceNote[];
  readonly outstanding: readonly OutstandingReturn[];
};

/**
 * Locks the month and every open one before it, once its actuals are in, its large variances are explained and its
 * budget holders have returned their forecasts.
 */
export function closePeriod(
  { ledger, positions, notes, outstanding }: MonthToClose,
  { month, withoutNotesBecause, withoutReturnsBecause: typed }: ClosePeriod,
  { now }: Circumstances,
): Decision<readonly Period[], FinanceEventOf<'PeriodClosed'>, FinanceRefusal> {
  const period = ledger.periods.find((one) => one.month === month);
  if (period === undefined)
    return refuse({ kind: 'MonthOutsideYear', month, financialYear: ledger.financialYear });
  if (!canMove(periodTransitions, period.status, 'closed')) return refuse({ kind: 'PeriodClosed', month });
  if ([...positions.values()].every(({ actualToDate }) => actualToDate === null)) {
    return refuse({ kind: 'ActualsMissing', month });
  }
  const unexplained = rowsWithoutNote(ledger, positions, notes, month);
  const reason = withoutNotesBecause?.trim() || null;
  if (unexplained.length > 0 && reason === null) {
    return refuse({ kind: 'NotesMissing', count: unexplained.length, first: unexplained[0]?.label ?? '' });
  }
  const closing = ledger.periods.filter((one) => one.month <= month && one.status !== 'closed');
  const missing = outstanding.filter((one) => closing.some((each) => each.month === one.month));
  const [first] = missing;
  const withoutReturnsBecause = first === undefined ? null : typed?.trim() || null;
  if (first !== undefined && withoutReturnsBecause === null) {
    return refuse({
      kind: 'ReturnsOutstanding',
      count: missing.length,
      first: first.postTitle,
      month: first.month,
    });
  }
  const unreturned = (of: Month) => missing.filter((one) => one.month === of).length;
  const closed = closing.map(
    (one): Period => ({
      month: one.month,
      status: 'closed',
      reason: one.month === month && unexplained.length > 0 ? reason : null,
      withoutReturnsBecause: unreturned(one.month) > 0 ? withoutReturnsBecause : null,
    }),
  );
  const [event, ...more] = closing.map((one) => ({
    type: 'PeriodClosed' as const,
    ledgerId: ledger.id,
    month: one.month,
    before: { status: one.status },
    after: { status: 'closed' as const },
    rowsWithoutNote: one.month === month ? unexplained.length : 0,
    reason: one.month === month && unexplained.length > 0 ? reason : null,
    returnsOutstanding: unreturned(one.month),
    withoutReturnsBecause: unreturned(one.month) > 0 ? withoutReturnsBecause : null,
    at: now,
  }));
  if (event === undefined) return refuse({ kind: 'PeriodClosed', month });
  return accept(closed, event, ...more);
}
