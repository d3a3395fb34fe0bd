import { type CalendarDate, type FinancialYear, writtenDate } from '../kernel/index.ts';

export type PressureRefusal =
  | { readonly kind: 'PressureTitleMissing' }
  | { readonly kind: 'PressureTitleTaken'; readonly title: string }
  | { readonly kind: 'PressureWordsMissing' }
  | { readonly kind: 'PressureSourceMissing' }
  | { readonly kind: 'PressureAfterToday'; readonly since: CalendarDate }
  | { readonly kind: 'PressureOwnerUnknown' }
  | { readonly kind: 'PressureCostMissing'; readonly title: string }
  | { readonly kind: 'PressureYearTwice'; readonly year: FinancialYear }
  | { readonly kind: 'PressureYearLeftOut'; readonly year: FinancialYear }
  | { readonly kind: 'PressureBelowNothing'; readonly year: FinancialYear }
  | { readonly kind: 'LikelihoodOutOfRange' }
  | { readonly kind: 'PressureUnchanged'; readonly title: string }
  | { readonly kind: 'PressureFundingMissing' }
  | { readonly kind: 'PressureFundingSourceMissing' }
  | { readonly kind: 'PressureDrawUnknown' }
  | { readonly kind: 'PressureReasonMissing' }
  | { readonly kind: 'PressureIsClosed'; readonly title: string; readonly on: CalendarDate };

/** One plain sentence that says what to do. */
export function sentenceForPressureRefusal(refusal: PressureRefusal): string {
  switch (refusal.kind) {
    case 'PressureTitleMissing':
      return 'Give the pressure a name.';
    case 'PressureTitleTaken':
      return `“${refusal.title}” is in the register already; choose another name, or change that one.`;
    case 'PressureWordsMissing':
      return 'Say what it is in a sentence.';
    case 'PressureSourceMissing':
      return 'Name the paper and paragraph it comes from.';
    case 'PressureAfterToday':
      return `${writtenDate(refusal.since)} is yet to come; give the day it was first spoken of.`;
    case 'PressureOwnerUnknown':
      return 'Choose a post of the body, or of the other body of its area, to answer for it.';
    case 'PressureCostMissing':
      return `Give ${refusal.title} an amount for at least one year; until then its cost stays not yet known.`;
    case 'PressureYearTwice':
      return `There are two amounts for ${refusal.year}; keep one of them.`;
    case 'PressureYearLeftOut':
      return `There is no amount for ${refusal.year}; give one, 0 if it costs nothing in that year.`;
    case 'PressureBelowNothing':
      return `The amount for ${refusal.year} is below nothing; enter what gets cheaper as a saving of the plan.`;
    case 'LikelihoodOutOfRange':
      return 'The likelihood is below nothing or above certain; give one from 0% to 100%.';
    case 'PressureUnchanged':
      return `${refusal.title} is as it was; change something first.`;
    case 'PressureFundingMissing':
      return 'Say what pays for it.';
    case 'PressureFundingSourceMissing':
      return 'Say where it is written what pays for it.';
    case 'PressureDrawUnknown':
      return 'Choose a draw that stands in the register of reserves.';
    case 'PressureReasonMissing':
      return 'Say why it is closed.';
    case 'PressureIsClosed':
      return `${refusal.title} was closed on ${writtenDate(refusal.on)}; name it again if it has come back.`;
  }
}
