import { type CalendarDate, writtenDate } from '../kernel/index.ts';
import type { GoverningDocumentKind } from './governing-document.ts';
import { dutyOf } from './governing-duties.ts';

/** Why the checklist of financial governance says no. */
export type GovernanceRefusal =
  | { readonly kind: 'NotADutyOfThisBody'; readonly document: GoverningDocumentKind }
  | { readonly kind: 'DocumentTitleMissing' }
  | { readonly kind: 'EditionMissing' }
  | { readonly kind: 'DocumentSourceMissing' }
  | { readonly kind: 'AdoptedAfterToday' }
  | { readonly kind: 'ReviewBeforeAdoption' }
  | { readonly kind: 'PublicAddressMissing'; readonly document: GoverningDocumentKind }
  | { readonly kind: 'DocumentRecorded'; readonly title: string; readonly adoptedOn: CalendarDate }
  | { readonly kind: 'DocumentWithdrawalReasonMissing' }
  | { readonly kind: 'DocumentWithdrawn'; readonly on: CalendarDate };

/** One plain sentence that says what to do. */
export function sentenceForGovernanceRefusal(refusal: GovernanceRefusal): string {
  switch (refusal.kind) {
    case 'NotADutyOfThisBody':
      return `The policing body keeps the ${inSentence(refusal.document)}; record it in its checklist.`;
    case 'DocumentTitleMissing':
      return 'Give the title of the document.';
    case 'EditionMissing':
      return 'Say which edition it is, such as its year or version.';
    case 'DocumentSourceMissing':
      return 'Say what adopted it: a decision, a paper or a minute.';
    case 'AdoptedAfterToday':
      return 'That day is still to come; record the document once it is adopted.';
    case 'ReviewBeforeAdoption':
      return 'The review comes after the adoption; give a later day.';
    case 'PublicAddressMissing':
      return `The ${inSentence(refusal.document)} must be published; say where it can be read.`;
    case 'DocumentRecorded':
      return `${refusal.title} of ${writtenDate(refusal.adoptedOn)} is recorded already; give another day, or withdraw that one.`;
    case 'DocumentWithdrawalReasonMissing':
      return 'Say why it is withdrawn.';
    case 'DocumentWithdrawn':
      return `It was withdrawn on ${writtenDate(refusal.on)}; nothing is left to do.`;
  }
}

function inSentence(kind: GoverningDocumentKind): string {
  const { name } = dutyOf(kind);
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
