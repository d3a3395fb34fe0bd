import { type ExtractRefusal, sentenceForExtractRefusal } from './extract-refusals.ts';
import { type LedgerRefusal, sentenceForLedgerRefusal } from './ledger-refusals.ts';

/** Why the rules of finance say no; each part of the module keeps its own refusals in its own file. */
export type FinanceRefusal = LedgerRefusal | ExtractRefusal;

/** One plain sentence that says what to do. */
export function sentenceForFinanceRefusal(refusal: FinanceRefusal): string {
  return isOfExtract(refusal) ? sentenceForExtractRefusal(refusal) : sentenceForLedgerRefusal(refusal);
}

const ofExtracts: { readonly [Kind in ExtractRefusal['kind']]: true } = {
  ExtractEmpty: true,
  ExtractLoadedBefore: true,
  ExtractReadBefore: true,
  ExtractSettled: true,
  ColumnUsedTwice: true,
  CodeColumnMissing: true,
  AmountColumnMissing: true,
  UnitMissing: true,
  ExtractHasFaults: true,
  CodesUnmapped: true,
};

function isOfExtract(refusal: FinanceRefusal): refusal is ExtractRefusal {
  return refusal.kind in ofExtracts;
}
