import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  idOf,
  londonDateOf,
  type Month,
  refuse,
} from '../kernel/index.ts';
import { linesByHolder } from './budget-holding.ts';
import type { BudgetReturn } from './budget-return.ts';
import type { ReturnEventOf } from './return-events.ts';
import type { ReturnRefusal } from './return-refusals.ts';
import type { HeldLedger } from './set-budget-holder.ts';

export type AskForReturns = { readonly month: Month; readonly dueOn: CalendarDate };

/** The books with the returns of the month so far. */
export type LedgerToAsk = HeldLedger & { readonly returns: readonly BudgetReturn[] };

/** The returns as they are to be: those to write, and those nobody is asked for any more. */
export type AskedReturns = {
  readonly written: readonly BudgetReturn[];
  readonly dropped: readonly BudgetReturn[];
};

/**
 * Asks every post that answers for a line in the month. Asking again moves the day, asks those who have become holders
 * since, and leaves alone what was signed for the lines its holder still has.
 */
export function askForReturns(
  { ledger, holdings, posts, returns }: LedgerToAsk,
  { month, dueOn }: AskForReturns,
  { now, newId }: Circumstances,
): Decision<AskedReturns, ReturnEventOf<'ReturnsAskedFor'>, ReturnRefusal> {
  const period = ledger.periods.find((one) => one.month === month);
  if (period === undefined) {
    return refuse({ kind: 'ReturnMonthOutside', month, financialYear: ledger.financialYear });
  }
  if (period.status === 'closed') return refuse({ kind: 'ReturnMonthClosed', month });
  if (dueOn < londonDateOf(now)) return refuse({ kind: 'DueDayPast', dueOn });
  const held = linesByHolder(
    ledger.lines.map(({ id }) => id),
    holdings,
    month,
  );
  if (held.size === 0) return refuse({ kind: 'NobodyHoldsALine', month });
  const written = [...held].flatMap(([postId, lineIds]): BudgetReturn[] => {
    const before = returns.find((one) => one.postId === postId);
    const isSame = before !== undefined && before.lineIds.join() === lineIds.join();
    if (isSame && (before.status === 'signed' || before.dueOn === dueOn)) return [];
    return [
      {
        id: before?.id ?? idOf<'BudgetReturn'>(newId()),
        ledgerId: ledger.id,
        month,
        postId,
        postTitle: posts.find(({ id }) => id === postId)?.title ?? before?.postTitle ?? '',
        dueOn,
        status: 'asked',
        lineIds,
        lines: [],
        signedAt: null,
        firstSignedAt: null,
        signedByName: null,
        onBehalfBecause: null,
      },
    ];
  });
  const dropped = returns.filter(({ postId, status }) => status === 'asked' && !held.has(postId));
  if (written.length === 0 && dropped.length === 0) return refuse({ kind: 'ReturnsAskedAlready', dueOn });
  return accept(
    { written, dropped },
    {
      type: 'ReturnsAskedFor',
      ledgerId: ledger.id,
      month,
      dueOn,
      posts: written.map(({ postTitle }) => postTitle),
      at: now,
    },
  );
}
