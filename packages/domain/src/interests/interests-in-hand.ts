import { may, type Viewer } from '../access/index.ts';
import type { BodyId, Person } from '../bodies/index.ts';
import { addDays, addMonths, type CalendarDate } from '../kernel/index.ts';
import type { InterestsReturn, RegisteredInterest } from './registered-interest.ts';

/** A person's part of the register, with the day since which they hold a post without a break; null when they hold none. */
export type InterestsInHand = {
  readonly person: Pick<Person, 'id' | 'bodyId'>;
  readonly readerBodyIds: readonly BodyId[];
  readonly inPostSince: CalendarDate | null;
  readonly interests: readonly RegisteredInterest[];
  readonly returns: readonly InterestsReturn[];
};

/** Those that have not ended. */
export function runningInterests(interests: InterestsInHand['interests']): readonly RegisteredInterest[] {
  return interests.filter(({ ended }) => ended === null);
}

const DAYS_AFTER_TAKING_UP_POST = 28;

/**
 * The last day for the next return: 28 days after taking up a post, as the Localism Act 2011 s.30 asks of members, then
 * a year after each return (docs/decisions/0089). Null for those who hold no post.
 */
export function returnDueOn(
  inPostSince: CalendarDate | null,
  lastReturnOn: CalendarDate | null,
): CalendarDate | null {
  if (inPostSince === null) return null;
  return lastReturnOn === null || lastReturnOn < inPostSince
    ? addDays(inPostSince, DAYS_AFTER_TAKING_UP_POST)
    : addMonths(lastReturnOn, 12);
}

/** The person themself, or whoever runs meetings for their body on their behalf; never a key. */
export function mayKeepInterestsOf(viewer: Viewer, person: Pick<Person, 'id' | 'bodyId'>): boolean {
  if (viewer.via === 'apiKey') return false;
  const isTheirs = viewer.personId === person.id;
  return isTheirs || (may(viewer, 'meeting:run') && viewer.bodyIds.includes(person.bodyId));
}

/** What the viewer may do with a person's part of the register now, by the names of the commands. */
export function allowedInterestCommands(
  viewer: Viewer,
  person: Pick<Person, 'id' | 'bodyId'>,
  isInPost: boolean,
): readonly string[] {
  if (!mayKeepInterestsOf(viewer, person)) return [];
  return isInPost ? ['RegisterInterest', 'EndInterest', 'ReturnInterests'] : ['EndInterest'];
}
