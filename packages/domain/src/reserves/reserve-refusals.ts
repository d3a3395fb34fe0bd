import { type FinancialYear, type Pence, writtenPounds } from '../kernel/index.ts';

/** Why the rules of reserves say no. */
export type ReserveRefusal =
  | { readonly kind: 'ReservesOpenAlready' }
  | { readonly kind: 'ReserveNameMissing' }
  | { readonly kind: 'ReserveNameTwice'; readonly name: string }
  | { readonly kind: 'ReservePurposeMissing'; readonly name: string }
  | { readonly kind: 'OpeningBelowNothing'; readonly name: string }
  | { readonly kind: 'NetBudgetMissing' }
  | { readonly kind: 'ReserveUnknown' }
  | { readonly kind: 'YearBeforeRegister'; readonly year: FinancialYear; readonly firstYear: FinancialYear }
  | { readonly kind: 'MovementNotPositive' }
  | { readonly kind: 'MovementPurposeMissing' }
  | { readonly kind: 'OutsideRestriction'; readonly name: string; readonly restriction: string }
  | {
      readonly kind: 'ReserveBelowNothing';
      readonly name: string;
      readonly year: FinancialYear;
      readonly by: Pence;
    }
  | {
      readonly kind: 'ReserveBelowMinimum';
      readonly name: string;
      readonly year: FinancialYear;
      readonly minimum: Pence;
    }
  | {
      readonly kind: 'JustificationMissing';
      readonly year: FinancialYear;
      readonly general: Pence;
      readonly limit: Pence;
    }
  | { readonly kind: 'MovementUnknown' }
  | { readonly kind: 'MovementSettled' }
  | { readonly kind: 'MovementReferenceMissing' }
  | { readonly kind: 'DrawPlannedFirst' }
  | { readonly kind: 'DrawApproverIsPlanner' }
  | { readonly kind: 'DrawAboveDelegation'; readonly most: Pence | null }
  | { readonly kind: 'ContributionForFinance' }
  | { readonly kind: 'CancelReasonMissing' };

/** One plain sentence that says what to do. */
export function sentenceForReserveRefusal(refusal: ReserveRefusal): string {
  switch (refusal.kind) {
    case 'ReservesOpenAlready':
      return 'This body has its reserves on record already; use those.';
    case 'ReserveNameMissing':
      return 'Give the reserve a name.';
    case 'ReserveNameTwice':
      return `There is a reserve called "${refusal.name}" already; give each its own name.`;
    case 'ReservePurposeMissing':
      return `Say what the reserve "${refusal.name}" is for.`;
    case 'OpeningBelowNothing':
      return `The reserve "${refusal.name}" cannot open or have its minimum below nothing; correct the amount.`;
    case 'NetBudgetMissing':
      return 'Enter the net budget that general reserves are measured against.';
    case 'ReserveUnknown':
      return 'Choose one of the reserves on record.';
    case 'YearBeforeRegister':
      return `The register begins with ${refusal.firstYear}; ${refusal.year} is before it.`;
    case 'MovementNotPositive':
      return 'Enter how much is put in or taken out, as more than nothing.';
    case 'MovementPurposeMissing':
      return 'Name the scheme or the purpose the money is for.';
    case 'OutsideRestriction':
      return `The money of ${refusal.name} is for this alone: ${refusal.restriction}; confirm that it is used so, or use another reserve.`;
    case 'ReserveBelowNothing':
      return `${refusal.name} would be ${writtenPounds(refusal.by)} below nothing in ${refusal.year}; take less, or put more in first.`;
    case 'ReserveBelowMinimum':
      return `${refusal.name} would fall below its minimum of ${writtenPounds(refusal.minimum)} in ${refusal.year}; say why it may, or take less.`;
    case 'JustificationMissing':
      return `General reserves of ${writtenPounds(refusal.general)} in ${refusal.year} are above 5% of the net budget, ${writtenPounds(refusal.limit)}; say why they are held.`;
    case 'MovementUnknown':
      return 'Choose a movement of these reserves.';
    case 'MovementSettled':
      return 'This movement is approved or cancelled already; record a new one.';
    case 'MovementReferenceMissing':
      return 'Say where the movement was approved, such as a decision notice.';
    case 'DrawPlannedFirst':
      return 'A draw is planned first and approved by somebody else; leave out where it was approved.';
    case 'DrawApproverIsPlanner':
      return 'Somebody other than the person who planned a draw must approve it.';
    case 'DrawAboveDelegation':
      return refusal.most === null
        ? 'The scheme of delegation lets none of your posts draw on reserves; the head of the body, or a post it names, must approve this draw.'
        : `The scheme of delegation lets your post draw at most ${writtenPounds(refusal.most)}; the head of the body must approve this draw.`;
    case 'ContributionForFinance':
      return 'Money put into a reserve is approved by whoever keeps the books; ask the finance officer.';
    case 'CancelReasonMissing':
      return 'Say why the movement is cancelled.';
  }
}
