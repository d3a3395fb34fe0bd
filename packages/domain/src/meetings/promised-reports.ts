import type { BodyId } from '../bodies/index.ts';
import { type CalendarDate, type Circumstances, idOf } from '../kernel/index.ts';
import type { Action } from './action.ts';
import { meetingFor, type PlanEntry } from './plan-entry.ts';

/** Whose forum asked, and the meetings of it that are still to come. */
export type PromisedTo = {
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly meetings: readonly CalendarDate[];
};

/**
 * The entries that actions put on the forward plan by themselves: those to be answered at a meeting or in so many
 * months, "in six months", "December 2019 Board". An action due on a plain date, or without any due, promises no report.
 */
export function promisedReports(
  actions: readonly Action[],
  { bodyId, readerBodyIds, meetings }: PromisedTo,
  { newId }: Pick<Circumstances, 'newId'>,
): readonly PlanEntry[] {
  return actions.filter(isPromise).map((action) => {
    const plannedFor = meetingFor(
      action.dueOn,
      meetings.filter((heldOn) => heldOn > action.raisedOn),
    );
    return {
      id: idOf<'PlanEntry'>(newId()),
      bodyId,
      readerBodyIds,
      forumId: action.forumId,
      title: action.text,
      lead: action.ownerPost ?? action.ownerBodyName,
      actionId: action.id,
      promised: action.due.printed,
      dueOn: action.dueOn,
      plannedFor,
      firstPlannedFor: plannedFor,
      status: 'planned',
      marking: action.marking,
      namedReaders: action.namedReaders,
      moves: [],
    };
  });
}

function isPromise({ due, status }: Action): boolean {
  return status !== 'closed' && due.kind !== 'date' && due.kind !== 'none';
}
