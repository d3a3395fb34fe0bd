export { allowedCommandsOnReturn, allowedReturnCommands } from './allowed-return-commands.ts';
export { type AskedReturns, type AskForReturns, askForReturns, type LedgerToAsk } from './ask-for-returns.ts';
export { type BudgetHolding, holderOfLine, linesByHolder } from './budget-holding.ts';
export {
  type BudgetReturn,
  type BudgetReturnStatus,
  budgetReturnTransitions,
  isReturnLate,
  type ReturnedLine,
} from './budget-return.ts';
export { isBeyondNoteLimit, isNoteWanted, type LineToForecast } from './note-wanted.ts';
export type { ReturnEvent, ReturnEventOf } from './return-events.ts';
export type { BudgetReturnId } from './return-ids.ts';
export { type ReturnRefusal, sentenceForReturnRefusal } from './return-refusals.ts';
export { type HeldLedger, type SetBudgetHolder, setBudgetHolder } from './set-budget-holder.ts';
export {
  type ReturnToSign,
  type SignBudgetReturn,
  type SignedReturn,
  signBudgetReturn,
} from './sign-budget-return.ts';
