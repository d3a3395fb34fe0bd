import { covers, type Viewer } from '../access/index.ts';
import { type Marking, unmarked } from '../documents/index.ts';
import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  idOf,
  londonDateOf,
  refuse,
} from '../kernel/index.ts';
import type { InterestsEventOf } from './interests-events.ts';
import { type InterestsInHand, runningInterests } from './interests-in-hand.ts';
import type { InterestsRefusal } from './interests-refusals.ts';
import type { InterestKind, RegisteredInterest } from './registered-interest.ts';

export type RegisterInterest = {
  readonly kind: InterestKind;
  readonly isOfPartner: boolean;
  readonly what: string;
  readonly since: CalendarDate;
  /** Its details could lead to violence or intimidation. */
  readonly isSensitive: boolean;
};

const sensitive: Marking = { level: 'officialSensitive', descriptor: 'PERSONAL', printed: null };

/** Puts an interest of somebody in post on the register, once while it runs. */
export function registerInterest(
  { person, readerBodyIds, inPostSince, interests }: InterestsInHand,
  { isSensitive, ...said }: RegisterInterest,
  { now, by, newId }: Circumstances<Viewer>,
): Decision<RegisteredInterest, InterestsEventOf<'InterestRegistered'>, InterestsRefusal> {
  const what = said.what.trim();
  const today = londonDateOf(now);
  if (inPostSince === null) return refuse({ kind: 'HoldsNoPost' });
  if (what === '') return refuse({ kind: 'InterestWordsMissing' });
  if (said.since > today) return refuse({ kind: 'InterestNotYetBegun', since: said.since });
  const marking = isSensitive ? sensitive : unmarked;
  if (!covers(by.clearance, marking.level)) return refuse({ kind: 'InterestAboveClearance' });
  const same = runningInterests(interests).find(
    (each) =>
      each.kind === said.kind &&
      each.what?.toLowerCase() === what.toLowerCase() &&
      each.isOfPartner === said.isOfPartner,
  );
  if (same !== undefined) return refuse({ kind: 'InterestRegisteredAlready', on: same.registeredOn });
  const interest: RegisteredInterest = {
    id: idOf<'RegisteredInterest'>(newId()),
    bodyId: person.bodyId,
    readerBodyIds,
    personId: person.id,
    ...said,
    what,
    registeredOn: today,
    ended: null,
    marking,
  };
  return accept(interest, {
    type: 'InterestRegistered',
    personId: person.id,
    interestId: interest.id,
    interestKind: interest.kind,
    isOfPartner: interest.isOfPartner,
    since: interest.since,
    at: now,
  });
}
