import type { BudgetReturnJson, LedgerReturnsJson } from '@concordat/database/reads';
import type { BodyId } from '@concordat/domain/bodies';
import { allowedCommandsOnReturn, allowedReturnCommands } from '@concordat/domain/returns';
import type { RequestContext } from '../request-context.ts';
import { signedIn } from '../signed-in.ts';

export type CompleteReturn = ReturnType<typeof completeReturn>;
export type CompleteLedgerReturns = ReturnType<typeof completeLedgerReturns>;

/** Adds what the viewer may do with the return now. */
export function completeReturn(found: BudgetReturnJson, context: RequestContext) {
  const { bodyId, ...shown } = found;
  const of = { bodyId: bodyId as BodyId, isHolder: found.isMine, isMonthClosed: found.isMonthClosed };
  return { ...shown, allowedCommands: allowedCommandsOnReturn(signedIn(context), of) };
}

/** Adds what the viewer may do with the ledger's holders and returns. */
export function completeLedgerReturns(found: LedgerReturnsJson, context: RequestContext) {
  const { bodyId, ...shown } = found;
  return { ...shown, allowedCommands: allowedReturnCommands(signedIn(context), bodyId as BodyId) };
}
