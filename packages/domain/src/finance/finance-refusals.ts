import { type LedgerRefusal, sentenceForLedgerRefusal } from './ledger-refusals.ts';

/** Why the rules of finance say no; each part of the module keeps its own refusals in its own file. */
export type FinanceRefusal = LedgerRefusal;

/** One plain sentence that says what to do. */
export function sentenceForFinanceRefusal(refusal: FinanceRefusal): string {
  return sentenceForLedgerRefusal(refusal);
}
