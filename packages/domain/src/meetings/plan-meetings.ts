import {
  accept,
  addMonths,
  type CalendarDate,
  type Circumstances,
  type Decision,
  idOf,
  londonDateOf,
  refuse,
} from '../kernel/index.ts';
import type { Forum } from './forum.ts';
import { refuseEnded } from './forum-ended.ts';
import { meetingDates } from './meeting-dates.ts';
import { type MeetingTheme, nextTheme, type ThemedMeeting } from './meeting-theme.ts';
import type { MeetingId } from './meetings-ids.ts';
import { meetingFor, type PlanEntry } from './plan-entry.ts';
import type { PlanEvent } from './plan-events.ts';
import type { PlanRefusal } from './plan-refusals.ts';

export type PlanMeetings = {
  /** The first meeting; null where the row goes on from the last one in the calendar. */
  readonly first: CalendarDate | null;
  readonly until: CalendarDate;
  /** Whether each takes one theme of the plan in depth, in turn. */
  readonly rotatesThemes: boolean;
};

export type PlannedMeeting = {
  readonly id: MeetingId;
  readonly heldOn: CalendarDate;
  readonly theme: MeetingTheme | null;
};

export type PlannedMeetings = {
  readonly meetings: readonly PlannedMeeting[];
  /** Entries that were waiting for a meeting and landed on one of these. */
  readonly landed: readonly PlanEntry[];
};

/**
 * Fills the calendar from the forum's cadence; a day that has a meeting already is left as it is. Reports that were
 * promised and waited for a meeting land on the first one on or after their day.
 */
export function planMeetings(
  {
    forum,
    calendar,
    entries,
  }: {
    readonly forum: Forum;
    readonly calendar: readonly ThemedMeeting[];
    readonly entries: readonly PlanEntry[];
  },
  { first, until, rotatesThemes }: PlanMeetings,
  { now, newId }: Circumstances,
): Decision<PlannedMeetings, PlanEvent, PlanRefusal> {
  const ended = refuseEnded(forum);
  if (ended !== null) return ended;
  const today = londonDateOf(now);
  const last =
    calendar
      .map(({ heldOn }) => heldOn)
      .sort()
      .at(-1) ?? null;
  const from = first ?? last;
  if (from === null) return refuse({ kind: 'FirstMeetingMissing' });
  if (until > addMonths(today, 36)) return refuse({ kind: 'PlannedTooFar' });
  const dates = [...(first === null ? [] : [first]), ...meetingDates(forum.cadences, from, until)];
  const taken = new Set(calendar.map(({ heldOn }) => heldOn));
  const free = dates.filter((date) => date >= today && date <= until && !taken.has(date));
  if (free.length === 0) return refuse({ kind: 'NoMeetingsToPlan' });
  const known = [...calendar];
  const meetings = free.map((heldOn): PlannedMeeting => {
    const theme = rotatesThemes ? nextTheme(known, heldOn) : null;
    known.push({ heldOn, theme });
    return { id: idOf<'Meeting'>(newId()), heldOn, theme };
  });
  const days = [...calendar.map(({ heldOn }) => heldOn), ...free].filter((heldOn) => heldOn >= today);
  const landed = entries.flatMap((entry): readonly PlanEntry[] => {
    const plannedFor =
      entry.status === 'planned' && entry.plannedFor === null ? meetingFor(entry.dueOn, days) : null;
    return plannedFor === null
      ? []
      : [{ ...entry, plannedFor, firstPlannedFor: entry.firstPlannedFor ?? plannedFor }];
  });
  return accept<PlannedMeetings, PlanEvent>(
    { meetings, landed },
    {
      type: 'MeetingsPlanned',
      forumId: forum.id,
      meetings: meetings.map(({ id, heldOn, theme }) => ({ meetingId: id, heldOn, theme })),
      at: now,
    },
    ...landed.map(({ id, plannedFor }) => ({
      type: 'PlanEntryMoved' as const,
      entryId: id,
      reason: '',
      before: { plannedFor: null },
      after: { plannedFor },
      at: now,
    })),
  );
}
