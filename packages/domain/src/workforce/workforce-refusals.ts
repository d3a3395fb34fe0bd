import { type Month, writtenMonth } from '../kernel/index.ts';

/** Why establishment and strength are not recorded. */
export type WorkforceRefusal =
  | { readonly kind: 'GroupNameMissing' }
  | { readonly kind: 'GroupNameTaken'; readonly name: string }
  | { readonly kind: 'PaidLineUnknown' }
  | { readonly kind: 'EstablishmentBelowNothing' }
  | { readonly kind: 'AverageCostMissing' }
  | { readonly kind: 'FteBelowNothing'; readonly month: Month }
  | { readonly kind: 'WorkforceMonthOutside'; readonly month: Month }
  | { readonly kind: 'WorkforceMonthTwice'; readonly month: Month }
  | { readonly kind: 'WorkforceMonthClosed'; readonly month: Month }
  | { readonly kind: 'MoreLeaveThanThere'; readonly month: Month }
  | { readonly kind: 'CountedAhead'; readonly month: Month }
  | { readonly kind: 'PayRiseOutside'; readonly month: Month }
  | { readonly kind: 'WorkforceSourceMissing' };

/** One plain sentence that says what to do. */
export function sentenceForWorkforceRefusal(refusal: WorkforceRefusal): string {
  switch (refusal.kind) {
    case 'GroupNameMissing':
      return 'Name the group, such as PCSOs or Inspectors.';
    case 'GroupNameTaken':
      return `There is a group called ${refusal.name} in this ledger; change that one, or choose another name.`;
    case 'PaidLineUnknown':
      return 'Choose at least one budget line of this ledger that pays these people.';
    case 'EstablishmentBelowNothing':
      return 'The establishment is never below nothing; correct the number.';
    case 'AverageCostMissing':
      return 'Enter what one full-time equivalent costs in a year, as more than nothing.';
    case 'FteBelowNothing':
      return `Strength, joiners and leavers of ${writtenMonth(refusal.month)} are never below nothing; correct the number.`;
    case 'WorkforceMonthOutside':
      return `The month ${writtenMonth(refusal.month)} is not in the year of this ledger; leave it out.`;
    case 'WorkforceMonthTwice':
      return `The month ${writtenMonth(refusal.month)} stands twice; give it once.`;
    case 'WorkforceMonthClosed':
      return `${writtenMonth(refusal.month)} is closed and keeps what was recorded of it; reopen the month with a reason to change it.`;
    case 'MoreLeaveThanThere':
      return `By ${writtenMonth(refusal.month)} more people would leave than there are; correct the leavers.`;
    case 'CountedAhead':
      return `Nobody can be counted in ${writtenMonth(refusal.month)} yet; enter who is expected to join or leave instead.`;
    case 'PayRiseOutside':
      return `The month ${writtenMonth(refusal.month)}, from which the cost rises, is not in the year of this ledger; choose another.`;
    case 'WorkforceSourceMissing':
      return 'Say where the figures come from, and which are taken as given.';
  }
}
