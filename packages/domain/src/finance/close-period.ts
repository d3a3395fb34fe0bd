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
};

/** What the rule looks at: every line's position at the end of the month, and the notes written for it. */
export type MonthToClose = {
  readonly ledger: Ledger;
  readonly positions: ReadonlyMap<BudgetLineId, Position>;
  readonly notes: readonly VarianceNote[];
};

/** Locks the month and every open one before it, once its actuals are in and its large variances are explained. */
export function closePeriod(
  { ledger, positions, notes }: MonthToClose,
  { month, withoutNotesBecause }: ClosePeriod,
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
  const closed = closing.map(
    (one): Period => ({
      month: one.month,
      status: 'closed',
      reason: one.month === month && unexplained.length > 0 ? reason : null,
    }),
  );
  const [first, ...more] = closing.map((one) => ({
    type: 'PeriodClosed' as const,
    ledgerId: ledger.id,
    month: one.month,
    before: { status: one.status },
    after: { status: 'closed' as const },
    rowsWithoutNote: one.month === month ? unexplained.length : 0,
    reason: one.month === month && unexplained.length > 0 ? reason : null,
    at: now,
  }));
  if (first === undefined) return refuse({ kind: 'PeriodClosed', month });
  return accept(closed, first, ...more);
}
