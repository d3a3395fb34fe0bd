import type { InterestKind } from '@concordat/domain/interests';

/** What each sort is called in a list, and what it takes in. */
export const interestKindWords: Readonly<Record<InterestKind, readonly [label: string, hint: string]>> = {
  employment: ['Employment or office', 'Employment, trade, profession or vocation for gain'],
  sponsorship: ['Sponsorship', 'Money or another benefit towards the work of the office, or an election'],
  contract: ['Contract', 'With the policing body or the force, not fully discharged'],
  land: ['Land', 'In the area'],
  licence: ['Licence', 'To occupy land in the area for a month or longer'],
  corporateTenancy: ['Corporate tenancy', 'Of the policing body or the force'],
  securities: ['Securities', 'Of a body with a place of business or land in the area'],
  membership: ['Membership or trust', 'A membership or position of trust'],
  giftOrHospitality: ['Gift or hospitality', 'Received'],
  other: ['Other', 'Anything else the code of conduct asks for'],
};

export type ShownInterest = {
  readonly id: string;
  readonly kind: InterestKind;
  readonly isOfPartner: boolean;
  readonly what: string | null;
  readonly isSensitive: boolean;
  readonly since: string;
  readonly registeredOn: string;
  readonly endedOn: string | null;
  readonly endedReason: string | null;
  readonly version: number;
};

export type ShownInterests = {
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly posts: readonly string[];
  readonly interests: readonly ShownInterest[];
  readonly returns: readonly {
    readonly id: string;
    readonly madeOn: string;
    readonly interestCount: number;
  }[];
  readonly returnDueOn: string | null;
  readonly isReturnLate: boolean;
  readonly allowedCommands: readonly string[];
};

/** "Trustee of a charity", or that the register withholds it. */
export function interestText({ what, isSensitive }: Pick<ShownInterest, 'what' | 'isSensitive'>): string {
  if (what === null) return 'Details withheld';
  return isSensitive ? `${what} (sensitive)` : what;
}

export function runningInterestsOf({
  interests,
}: Pick<ShownInterests, 'interests'>): readonly ShownInterest[] {
  return interests.filter(({ endedOn }) => endedOn === null);
}

/** "Nil return", "Return of 2 interests". */
export function returnText({ interestCount }: ShownInterests['returns'][number]): string {
  if (interestCount === 0) return 'Nil return';
  return interestCount === 1 ? 'Return of 1 interest' : `Return of ${interestCount} interests`;
}
