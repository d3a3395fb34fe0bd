import { type ExtractRefusal, sentenceForExtractRefusal } from './extract-refusals.ts';
import { type LedgerRefusal, sentenceForLedgerRefusal } from './ledger-refusals.ts';
import { sentenceForVirementRefusal, type VirementRefusal } from './virement-refusals.ts';

/** Why the rules of finance say no; each part of the module keeps its own refusals in its own file. */
export type FinanceRefusal = LedgerRefusal | ExtractRefusal | VirementRefusal;

/** One plain sentence that says what to do. */
export function sentenceForFinanceRefusal(refusal: FinanceRefusal): string {
  if (isOfExtract(refusal)) return sentenceForExtractRefusal(refusal);
  return isOfVirement(refusal) ? sentenceForVirementRefusal(refusal) : sentenceForLedgerRefusal(refusal);
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

const ofVirements: { readonly [Kind in VirementRefusal['kind']]: true } = {
  VirementReasonMissing: true,
  VirementMovesNothing: true,
  VirementNotBalanced: true,
  WouldCoverOverspend: true,
  LineWouldRunShort: true,
  RingFenced: true,
  VirementAlreadyDecided: true,
  ApproverIsRequester: true,
  NotTheirsToDecline: true,
  AboveDelegation: true,
};

function isOfVirement(refusal: FinanceRefusal): refusal is VirementRefusal {
  return refusal.kind in ofVirements;
}
