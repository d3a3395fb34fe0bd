import { unmarked } from '../documents/index.ts';
import {
  accept,
  type CalendarDate,
  type Circumstances,
  type Decision,
  idOf,
  refuse,
} from '../kernel/index.ts';
import type { Forum } from './forum.ts';
import { refuseEnded } from './forum-ended.ts';
import type { PlanEntry } from './plan-entry.ts';
import type { PlanEventOf } from './plan-events.ts';
import type { PlanRefusal } from './plan-refusals.ts';

export type AddPlanEntry = {
  readonly title: string;
  readonly lead: string | null;
  /** The day of one of the forum's meetings; null while it waits for one. */
  readonly plannedFor: CalendarDate | null;
};

/** The office plans a report; `meetings` are those of the forum that are still to come. */
export function addPlanEntry(
  { forum, meetings }: { readonly forum: Forum; readonly meetings: readonly CalendarDate[] },
  { title: typed, lead, plannedFor }: AddPlanEntry,
  { now, newId }: Circumstances,
): Decision<PlanEntry, PlanEventOf<'PlanEntryAdded'>, PlanRefusal> {
  const ended = refuseEnded(forum);
  if (ended !== null) return ended;
  const title = typed.trim();
  if (title === '') return refuse({ kind: 'PlanEntryTitleMissing' });
  if (plannedFor !== null && !meetings.includes(plannedFor)) {
    return refuse({ kind: 'NoMeetingThatDay', on: plannedFor });
  }
  const entry: PlanEntry = {
    id: idOf<'PlanEntry'>(newId()),
    bodyId: forum.bodyId,
    readerBodyIds: forum.readerBodyIds,
    forumId: forum.id,
    title,
    lead: lead?.trim() || null,
    actionId: null,
    promised: null,
    dueOn: null,
    plannedFor,
    firstPlannedFor: plannedFor,
    status: 'planned',
    marking: unmarked,
    namedReaders: [],
    moves: [],
  };
  return accept(entry, planEntryAdded(entry, now));
}

/** The event of an entry that came onto the plan, by hand or by itself; its words stay out of it, since they may be restricted. */
export function planEntryAdded(
  { id, forumId, actionId, dueOn, plannedFor }: PlanEntry,
  at: PlanEventOf<'PlanEntryAdded'>['at'],
): PlanEventOf<'PlanEntryAdded'> {
  return { type: 'PlanEntryAdded', entryId: id, forumId, actionId, dueOn, plannedFor, at };
}
