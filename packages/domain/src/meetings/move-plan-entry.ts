import { accept, type CalendarDate, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { PlanEntry } from './plan-entry.ts';
import type { PlanEventOf } from './plan-events.ts';
import type { PlanRefusal } from './plan-refusals.ts';

/** Null where it goes back to wait for a meeting. */
export type MovePlanEntry = { readonly to: CalendarDate | null; readonly reason: string };

/** Puts an entry from one meeting to another with the reason; where it was first planned for stays on record. */
export function movePlanEntry(
  { entry, meetings }: { readonly entry: PlanEntry; readonly meetings: readonly CalendarDate[] },
  { to, reason: typed }: MovePlanEntry,
  { now, by }: Circumstances,
): Decision<PlanEntry, PlanEventOf<'PlanEntryMoved'>, PlanRefusal> {
  if (entry.status !== 'planned') return refuse({ kind: 'PlanEntrySettled', status: entry.status });
  const reason = typed.trim();
  if (to === entry.plannedFor) return refuse({ kind: 'PlanEntryThereAlready' });
  if (to !== null && !meetings.includes(to)) return refuse({ kind: 'NoMeetingThatDay', on: to });
  if (reason === '' && entry.plannedFor !== null) return refuse({ kind: 'MoveReasonMissing' });
  const move = { at: now, byName: by.name, from: entry.plannedFor, to, reason };
  return accept(
    {
      ...entry,
      plannedFor: to,
      firstPlannedFor: entry.firstPlannedFor ?? to,
      moves: [...entry.moves, move],
    },
    {
      type: 'PlanEntryMoved',
      entryId: entry.id,
      reason,
      before: { plannedFor: entry.plannedFor },
      after: { plannedFor: to },
      at: now,
    },
  );
}
