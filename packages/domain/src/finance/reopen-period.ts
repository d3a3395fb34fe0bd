import { accept, type Circumstances, canMove, type Decision, type Month, refuse } from '../kernel/index.ts';
import type { FinanceEventOf } from './finance-events.ts';
import type { FinanceRefusal } from './finance-refusals.ts';
import type { Ledger } from './ledger.ts';
import { type Period, periodTransitions } from './period.ts';

/** A closed month takes figures again, for a reason that stays on it; the last closed one first. */
export function reopenPeriod(
  ledger: Ledger,
  { month, reason: typed }: { readonly month: Month; readonly reason: string },
  { now }: Circumstances,
): Decision<Period, FinanceEventOf<'PeriodReopened'>, FinanceRefusal> {
  const period = ledger.periods.find((one) => one.month === month);
  if (period === undefined)
    return refuse({ kind: 'MonthOutsideYear', month, financialYear: ledger.financialYear });
  if (!canMove(periodTransitions, period.status, 'reopened'))
    return refuse({ kind: 'PeriodNotClosed', month });
  const reason = typed.trim();
  if (reason === '') return refuse({ kind: 'ReopenReasonMissing' });
  const later = ledger.periods.find((one) => one.month > month && one.status === 'closed');
  if (later !== undefined) return refuse({ kind: 'LaterPeriodClosed', month: later.month });
  return accept(
    { month, status: 'reopened', reason, withoutReturnsBecause: null },
    {
      type: 'PeriodReopened',
      ledgerId: ledger.id,
      month,
      reason,
      before: { status: period.status },
      after: { status: 'reopened' },
      at: now,
    },
  );
}
