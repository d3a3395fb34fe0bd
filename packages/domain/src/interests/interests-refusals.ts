import { type CalendarDate, writtenDate } from '../kernel/index.ts';

/** Why the register of interests says no. */
export type InterestsRefusal =
  | { readonly kind: 'HoldsNoPost' }
  | { readonly kind: 'InterestWordsMissing' }
  | { readonly kind: 'InterestNotYetBegun'; readonly since: CalendarDate }
  | { readonly kind: 'InterestRegisteredAlready'; readonly on: CalendarDate }
  | { readonly kind: 'InterestAboveClearance' }
  | { readonly kind: 'InterestEndedAlready'; readonly on: CalendarDate }
  | { readonly kind: 'InterestEndsBeforeItBegan'; readonly since: CalendarDate }
  | { readonly kind: 'InterestNotYetEnded'; readonly on: CalendarDate }
  | { readonly kind: 'InterestEndReasonMissing' }
  | { readonly kind: 'NotANilReturn'; readonly count: number }
  | { readonly kind: 'NothingRegisteredToConfirm' }
  | { readonly kind: 'ReturnedToday' };

/** One plain sentence that says what to do. */
export function sentenceForInterestsRefusal(refusal: InterestsRefusal): string {
  switch (refusal.kind) {
    case 'HoldsNoPost':
      return 'They hold no post today, so nothing is registered for them; appoint them to their post first.';
    case 'InterestWordsMissing':
      return 'Say what the interest is, so that somebody who has never heard of it understands it.';
    case 'InterestNotYetBegun':
      return `An interest is registered once it is there; ${writtenDate(refusal.since)} is still to come.`;
    case 'InterestRegisteredAlready':
      return `This interest is on the register since ${writtenDate(refusal.on)}; end that entry first if it has changed.`;
    case 'InterestAboveClearance':
      return 'You could not read a sensitive interest again, because you are not cleared for OFFICIAL-SENSITIVE; ask whoever runs the meetings to register it.';
    case 'InterestEndedAlready':
      return `This interest ended on ${writtenDate(refusal.on)} already; nothing is left to do.`;
    case 'InterestEndsBeforeItBegan':
      return `It began on ${writtenDate(refusal.since)}; enter that day or a later one.`;
    case 'InterestNotYetEnded':
      return `An interest is ended once it is over; ${writtenDate(refusal.on)} is still to come.`;
    case 'InterestEndReasonMissing':
      return 'Say why it is none any more.';
    case 'NotANilReturn':
      return refusal.count === 1
        ? 'One interest is on the register; confirm it, or end it before a nil return.'
        : `The register has ${refusal.count} interests; confirm them, or end each before a nil return.`;
    case 'NothingRegisteredToConfirm':
      return 'Nothing is on the register; register what there is, or make a nil return.';
    case 'ReturnedToday':
      return 'They made this very return today; it stands.';
  }
}
