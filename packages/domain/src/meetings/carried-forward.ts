import type { CalendarDate } from '../kernel/index.ts';
import { standingOn } from './agenda.ts';
import type { AgendaItem } from './agenda-item.ts';
import type { StandingItem } from './forum-terms.ts';
import type { MeetingStatus } from './meeting.ts';
import type { MeetingTheme } from './meeting-theme.ts';
import type { ActionId, MinutesId } from './meetings-ids.ts';
import type { PlanEntry } from './plan-entry.ts';
import { titleOfEscalated, type WaitingEscalation } from './waiting-escalations.ts';

/** What waits for a meeting before anybody writes its agenda. */
export type CarriedForward = {
  /** The theme the forward plan gives the meeting to take in depth. */
  readonly theme: MeetingTheme | null;
  /** Actions of the forum raised before the meeting and not closed, in the order of the log. */
  readonly openActions: readonly ActionId[];
  /** Earlier sittings whose minutes nobody has approved or put up for approval before this one, the earliest first. */
  readonly earlierMinutes: readonly { readonly heldOn: CalendarDate; readonly minutesId: MinutesId | null }[];
  /** Reports the forward plan has for this meeting. */
  readonly planEntries: readonly Pick<PlanEntry, 'id' | 'title' | 'lead' | 'marking' | 'namedReaders'>[];
  /** Matters other forums put to this one, and answers to its own, for the first meeting that can take them. */
  readonly escalations: readonly WaitingEscalation[];
  /** The forum's own. */
  readonly standingItems: readonly StandingItem[];
  /** The sitting after this one, as far as the calendar goes. */
  readonly nextMeeting: CalendarDate | null;
};

/** A sitting of the forum that was not cancelled. */
export type Sitting<Id extends string = MinutesId> = {
  readonly heldOn: CalendarDate;
  readonly status: MeetingStatus;
  readonly minutesId: Id | null;
  /** Of which days it puts up the minutes. */
  readonly approvesMinutesOf: readonly CalendarDate[];
};

/**
 * The sittings before the day whose minutes it is to approve: those in draft, and the last one whether its minutes are
 * there or not. Minutes that a sitting still to come before it puts up are left to that one.
 */
export function minutesToApprove<Id extends string>(
  sittings: readonly Sitting<Id>[],
  heldOn: CalendarDate,
  today: CalendarDate,
): readonly { readonly heldOn: CalendarDate; readonly minutesId: Id | null }[] {
  const earlier = sittings
    .filter((sitting) => sitting.heldOn < heldOn)
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
  const isTakenBefore = (day: CalendarDate) =>
    earlier.some((other) => other.heldOn >= today && other.approvesMinutesOf.includes(day));
  return earlier
    .filter(({ status }) => status !== 'minutesApproved' && status !== 'minutesSigned')
    .filter((sitting) => sitting.minutesId !== null || sitting === earlier.at(-1))
    .filter((sitting) => !isTakenBefore(sitting.heldOn))
    .map(({ heldOn: day, minutesId }) => ({ heldOn: day, minutesId }));
}

/** What of an item says that it takes something up. */
export type TakesUp = Pick<AgendaItem, 'withdrawnReason' | 'theme' | 'approvesMinutesOf'> & {
  readonly carriedActionIds: readonly string[];
  readonly planEntryId: string | null;
  readonly escalationId: string | null;
  readonly standingItemId: string | null;
};

type Waiting = {
  readonly theme: MeetingTheme | null;
  readonly openActions: readonly string[];
  readonly earlierMinutes: readonly { readonly heldOn: CalendarDate }[];
  readonly planEntries: readonly { readonly id: string }[];
  readonly escalations: readonly { readonly id: string }[];
  readonly standingItems: readonly { readonly id: string }[];
};

/** As much of what waits as no item takes up. */
export function leftOff<Carried extends Waiting>(items: readonly TakesUp[], carried: Carried): Carried {
  const there = standingOn(items);
  const carriedActions = new Set(there.flatMap(({ carriedActionIds }) => carriedActionIds));
  return {
    ...carried,
    theme: there.some(({ theme }) => theme === carried.theme) ? null : carried.theme,
    openActions: carried.openActions.filter((id) => !carriedActions.has(id)),
    earlierMinutes: carried.earlierMinutes.filter(
      ({ heldOn }) => !there.some(({ approvesMinutesOf }) => approvesMinutesOf === heldOn),
    ),
    planEntries: carried.planEntries.filter(({ id }) => !there.some(({ planEntryId }) => planEntryId === id)),
    escalations: carried.escalations.filter(
      ({ id }) => !there.some(({ escalationId }) => escalationId === id),
    ),
    standingItems: carried.standingItems.filter(
      ({ id }) => !there.some(({ standingItemId }) => standingItemId === id),
    ),
  };
}

/** What may not be lost: it holds up publication until an item takes it up or it goes to another meeting. */
export function titlesLeftOff(left: CarriedForward): readonly string[] {
  const { openActions, earlierMinutes, planEntries, escalations } = left;
  return [
    ...earlierMinutes.map(() => 'the minutes of an earlier meeting'),
    ...(openActions.length > 0 ? ['the actions that are open'] : []),
    ...planEntries.map(({ title, marking }) =>
      marking.level === 'official' ? title : 'a report of the forward plan',
    ),
    ...escalations.map((each) =>
      each.marking.level === 'official' ? titleOfEscalated(each) : 'a matter between forums',
    ),
  ];
}
