import type { BodyId, PersonId } from '../bodies/index.ts';
import type { Marking } from '../documents/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
import type { InterestsReturnId, RegisteredInterestId } from './interests-ids.ts';

/** The pecuniary interests of the Schedule to SI 2012/1464, in its order, then what codes of conduct ask for besides. */
export const interestKinds = [
  'employment',
  'sponsorship',
  'contract',
  'land',
  'licence',
  'corporateTenancy',
  'securities',
  'membership',
  'giftOrHospitality',
  'other',
] as const;

export type InterestKind = (typeof interestKinds)[number];

/** One interest on the register; what has ended stays there with its last day. */
export type RegisteredInterest = {
  readonly id: RegisteredInterestId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly personId: PersonId;
  readonly kind: InterestKind;
  /** Of the spouse, civil partner or whoever the person lives with as such, not of the person. */
  readonly isOfPartner: boolean;
  /** Null where the details are sensitive and not for this reader, who sees that there is one (Localism Act 2011 s.32). */
  readonly what: string | null;
  readonly since: CalendarDate;
  readonly registeredOn: CalendarDate;
  readonly ended: { readonly on: CalendarDate; readonly reason: string } | null;
  /** OFFICIAL-SENSITIVE where details could lead to violence or intimidation (Localism Act 2011 s.32). */
  readonly marking: Marking;
};

/** What a person confirmed on a day: that the register says everything, or that there is nothing to say. */
export type InterestsReturn = {
  readonly id: InterestsReturnId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly personId: PersonId;
  readonly madeOn: CalendarDate;
  /** How many interests ran that day; none makes it a nil return. */
  readonly interestCount: number;
};
