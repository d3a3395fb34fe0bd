import { accept, type Circumstances, canMove, type Decision, refuse } from '../kernel/index.ts';
import type { FinanceEventOf } from './finance-events.ts';
import type { FinanceRefusal } from './finance-refusals.ts';
import { type LedgerExtract, ledgerExtractTransitions } from './ledger-extract.ts';

/** Puts an extract aside that was read and not loaded; the same file may be brought again. */
export function discardExtract(
  extract: LedgerExtract,
  _command: object,
  { now, by }: Circumstances,
): Decision<LedgerExtract, FinanceEventOf<'ExtractDiscarded'>, FinanceRefusal> {
  const { status } = extract;
  if (!canMove(ledgerExtractTransitions, status, 'discarded'))
    return refuse({ kind: 'ExtractSettled', status });
  return accept(
    { ...extract, status: 'discarded', settledAt: now, settledByName: by.name },
    {
      type: 'ExtractDiscarded',
      ledgerId: extract.ledgerId,
      extractId: extract.id,
      month: extract.month,
      before: { status },
      after: { status: 'discarded' },
      at: now,
    },
  );
}
