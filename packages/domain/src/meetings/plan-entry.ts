import type { BodyId, PersonId } from '../bodies/index.ts';
import type { Marking } from '../documents/index.ts';
import { type CalendarDate, daysBetween, type Instant } from '../kernel/index.ts';
import type { ActionId, ForumId, PlanEntryId } from './meetings-ids.ts';

export type PlanEntryStatus = 'planned' | 'delivered' | 'withdrawn';

/** That an entry was put from one meeting to another, and why. */
export type PlanEntryMove = {
  readonly at: Instant;
  readonly byName: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly reason: string;
};

/** Something a forum is to have before it: a report somebody promised, or one the office plans. */
export type PlanEntry = {
  readonly id: PlanEntryId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly forumId: ForumId;
  readonly title: string;
  /** Who is to bring it, as a post. */
  readonly lead: string | null;
  /** The action in which it was promised; null where the office planned it. */
  readonly actionId: ActionId | null;
  /** In the minutes' own words: "in six months". */
  readonly promised: string | null;
  /** The day it was promised for; null where nobody said. */
  readonly dueOn: CalendarDate | null;
  /** The meeting it is planned for; null while it waits for one. */
  readonly plannedFor: CalendarDate | null;
  /** The meeting it was first planned for. */
  readonly firstPlannedFor: CalendarDate | null;
  readonly status: PlanEntryStatus;
  readonly marking: Marking;
  readonly namedReaders: readonly PersonId[];
  readonly moves: readonly PlanEntryMove[];
};

/** Days between the meeting it was first planned for and the one it is planned for now; 0 when it did not slip. */
export function slippageInDays({
  firstPlannedFor,
  plannedFor,
}: Pick<PlanEntry, 'firstPlannedFor' | 'plannedFor'>): number {
  if (firstPlannedFor === null || plannedFor === null) return 0;
  return Math.max(0, daysBetween(firstPlannedFor, plannedFor));
}

/** The first of the meetings on the day or after it, which may be in any order; null when there is none. */
export function meetingFor(
  dueOn: CalendarDate | null,
  meetings: readonly CalendarDate[],
): CalendarDate | null {
  if (dueOn === null) return null;
  return [...meetings].sort().find((heldOn) => heldOn >= dueOn) ?? null;
}
