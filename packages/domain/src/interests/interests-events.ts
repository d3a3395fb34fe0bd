import type { PersonId } from '../bodies/index.ts';
import type { CalendarDate, Instant } from '../kernel/index.ts';
import type { InterestsReturnId, RegisteredInterestId } from './interests-ids.ts';
import type { InterestKind } from './registered-interest.ts';

/** What happens to the register; words of interests stay out of it, since they may be sensitive. */
export type InterestsEvent = { readonly at: Instant; readonly personId: PersonId } & (
  | {
      readonly type: 'InterestRegistered';
      readonly interestId: RegisteredInterestId;
      readonly interestKind: InterestKind;
      readonly isOfPartner: boolean;
      readonly since: CalendarDate;
    }
  | {
      readonly type: 'InterestEnded';
      readonly interestId: RegisteredInterestId;
      readonly on: CalendarDate;
    }
  | {
      readonly type: 'InterestsReturned';
      readonly returnId: InterestsReturnId;
      readonly interestCount: number;
    }
);

export type InterestsEventOf<Type extends InterestsEvent['type']> = Extract<
  InterestsEvent,
  { readonly type: Type }
>;
