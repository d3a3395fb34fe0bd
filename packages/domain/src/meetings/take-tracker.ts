import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { Action } from './action.ts';
import { compareTracker } from './compare-tracker.ts';
import type { TrackedAction } from './compare-tracker-row.ts';
import type { ActionId } from './meetings-ids.ts';
import { type MeetingsRefusal, sentenceForMeetingsRefusal } from './meetings-refusals.ts';
import type { ActionTracker } from './read-tracker.ts';
import type { TrackerEvent } from './tracker-events.ts';
import { sentenceForTrackerRefusal, type TrackerRefusal } from './tracker-refusals.ts';
import { updateAction } from './update-action.ts';

/** An action that a tracker names, and whether a meeting of the tracker's body raised it. */
export type NamedAction = { readonly action: Action; readonly isOfThisBody: boolean };

export type TakenTracker = { readonly tracker: ActionTracker; readonly actions: readonly Action[] };

/** The whole file or nothing: each row that says something new becomes a report, and moves the day where it gives one. */
export function takeTracker(
  tracker: ActionTracker,
  named: readonly NamedAction[],
  circumstances: Circumstances,
): Decision<TakenTracker, TrackerEvent, TrackerRefusal | MeetingsRefusal> {
  const { now } = circumstances;
  if (tracker.status === 'taken') return refuse({ kind: 'TrackerTakenBefore', at: tracker.takenAt ?? now });
  const { changes, faults } = compareTracker(tracker.rows, trackedActions(named));
  if (faults.length > 0) return refuse({ kind: 'TrackerHasFaults', count: faults.length });
  if (changes.length === 0) return refuse({ kind: 'TrackerChangesNothing' });
  const byId = new Map(named.map(({ action }) => [action.id, action]));
  const actions: Action[] = [];
  const events: TrackerEvent[] = [];
  for (const { actionId, status, dueOn, note } of changes) {
    const action = byId.get(actionId);
    if (action === undefined) continue;
    const decision = updateAction(action, { note, status: status?.after ?? action.status }, circumstances);
    if (decision.outcome === 'refused') return decision;
    events.push(...decision.events);
    actions.push(dueOn === null ? decision.state : { ...decision.state, dueOn: dueOn.after });
    if (dueOn === null) continue;
    const { before, after } = dueOn;
    const { meetingId } = action;
    events.push({
      type: 'ActionDueMoved',
      actionId,
      meetingId,
      before: { dueOn: before },
      after: { dueOn: after },
      at: now,
    });
  }
  return accept<TakenTracker, TrackerEvent>(
    { tracker: { ...tracker, status: 'taken', takenAt: now }, actions },
    { type: 'TrackerTaken', trackerId: tracker.id, actions: actions.length, at: now },
    ...events,
  );
}

/** As `compareTracker` wants them. */
export function trackedActions(named: readonly NamedAction[]): ReadonlyMap<ActionId, TrackedAction> {
  return new Map(
    named.map(({ action: { id, text, status, dueOn, updates }, isOfThisBody }) => [
      id,
      { id, text, status, dueOn, updates, isOfThisBody },
    ]),
  );
}

/** What may stand in the way of a file, or of one of its reports. */
export function sentenceForTrackerOrActionRefusal(refusal: TrackerRefusal | MeetingsRefusal): string {
  return isOfTracker(refusal) ? sentenceForTrackerRefusal(refusal) : sentenceForMeetingsRefusal(refusal);
}

function isOfTracker(refusal: TrackerRefusal | MeetingsRefusal): refusal is TrackerRefusal {
  return refusal.kind.startsWith('Tracker');
}
