import { accept, type Circumstances, canMove, type Decision, idOf, refuse } from '../kernel/index.ts';
import {
  type Action,
  type ActionStatus,
  type ActionUpdate,
  actionTransitions,
  type ClosureEvidence,
} from './action.ts';
import type { MeetingsEventOf } from './meetings-events.ts';
import type { MeetingsRefusal } from './meetings-refusals.ts';

/** In characters. */
export const LONGEST_NOTE = 4_000;

/** A progress note, with the status it leaves the action in; the same status means the note alone. */
export type UpdateAction = {
  readonly note: string;
  readonly status: ActionStatus;
  /** Named only where the update leaves the action closed. */
  readonly evidence?: ClosureEvidence | null;
};

/** Every update says what was done, so the log can answer for it at the next meeting. */
export function updateAction(
  action: Action,
  { note: typed, status, evidence = null }: UpdateAction,
  { now, by, newId }: Circumstances,
): Decision<Action, MeetingsEventOf<'ActionUpdated'>, MeetingsRefusal> {
  const note = typed.trim();
  if (note === '') return refuse({ kind: 'NoteMissing' });
  if (status !== action.status && !canMove<ActionStatus>(actionTransitions, action.status, status)) {
    return refuse({ kind: 'ActionCannotMove', from: action.status, to: status });
  }
  if (evidence !== null && status !== 'closed') return refuse({ kind: 'EvidenceWithoutClosure' });
  const update: ActionUpdate = {
    id: idOf<'ActionUpdate'>(newId()),
    at: now,
    byUserId: by.userId,
    byName: by.name,
    note,
    statusBefore: action.status,
    statusAfter: status,
    evidence,
  };
  return accept(
    { ...action, status, updates: [...action.updates, update] },
    {
      type: 'ActionUpdated',
      actionId: action.id,
      meetingId: action.meetingId,
      note,
      evidence,
      before: { status: action.status },
      after: { status },
      at: now,
    },
  );
}

/** The statuses an update may leave the action in, its own among them. */
export function statusesOpenTo(action: Pick<Action, 'status'>): readonly ActionStatus[] {
  return [action.status, ...actionTransitions[action.status]];
}
