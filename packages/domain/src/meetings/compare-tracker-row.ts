import { type CalendarDate, canMove } from '../kernel/index.ts';
import { type Action, type ActionStatus, type ActionUpdate, actionTransitions } from './action.ts';
import type { ActionId } from './meetings-ids.ts';
import { readTrackerDate, readTrackerStatus } from './tracker-cells.ts';
import { LONGEST_NOTE } from './update-action.ts';

/** As much of an action as a tracker is compared with; updates in the order they were made. */
export type TrackedAction = Pick<Action, 'id' | 'text' | 'status' | 'dueOn'> & {
  readonly updates: readonly Pick<ActionUpdate, 'note' | 'statusBefore' | 'statusAfter'>[];
  /** Raised by a meeting of the body that keeps the tracker. */
  readonly isOfThisBody: boolean;
};

/** What one row would change; null for what stays. A note comes with every change and says why. */
export type TrackerChange = {
  readonly row: number;
  readonly actionId: ActionId;
  readonly text: string;
  readonly status: { readonly before: ActionStatus; readonly after: ActionStatus } | null;
  readonly dueOn: { readonly before: CalendarDate | null; readonly after: CalendarDate } | null;
  readonly note: string;
};

/** What stands in the way, where, and what to do about it. */
export type TrackerFault = {
  readonly row: number;
  readonly column: string;
  readonly cell: string;
  readonly reason: string;
  readonly fix: string;
};

/** What a row says in the columns that are read. */
export type TrackerColumn = 'id' | 'status' | 'note' | 'dueOn';
export type TrackerCells = Readonly<Record<TrackerColumn, string>>;

export type FaultIn = (column: TrackerColumn, reason: string, fix: string) => TrackerFault;

export type ComparedRow =
  | { readonly kind: 'change'; readonly change: TrackerChange }
  | { readonly kind: 'fault'; readonly fault: TrackerFault }
  | { readonly kind: 'alike' }
  | { readonly kind: 'behind'; readonly row: number };

/** One row beside the action it names. Whatever it changes, a note that the log has not heard yet says why. */
export function compareTrackerRow(
  row: number,
  read: TrackerCells,
  action: TrackedAction,
  faultIn: FaultIn,
): ComparedRow {
  const fault = (...said: Parameters<FaultIn>): ComparedRow => ({ kind: 'fault', fault: faultIn(...said) });
  const after = readTrackerStatus(read.status);
  if (after === null) return fault('status', 'This is no status', 'Write open, ongoing or closed');
  const day = read.dueOn === '' ? action.dueOn : readTrackerDate(read.dueOn);
  if (day === null && read.dueOn !== '') {
    return fault('dueOn', 'This is no date', 'Write it as 2017-05-10 or 10/05/2017');
  }
  const status = after === action.status ? null : { before: action.status, after };
  const dueOn = day === null || day === action.dueOn ? null : { before: action.dueOn, after: day };
  const said = standingsOf(action).filter(({ note }) => inOneLine(note) === inOneLine(read.note));
  if (said.some(({ isLatest }) => isLatest)) {
    if (status === null && dueOn === null) return { kind: 'alike' };
    const what = status === null ? 'The day changes' : 'The status changes';
    return fault('note', `${what} and nothing says why`, 'Write what was done in place of the last update');
  }
  if (said.length > 0) {
    if (status === null || said.some((then) => then.status === after)) return { kind: 'behind', row };
    return fault(
      'status',
      'The log has heard more since this row was saved, and another status',
      'Look at the action, and write what was done in place of the last update',
    );
  }
  if (read.note.length > LONGEST_NOTE) {
    return fault('note', `This is longer than ${LONGEST_NOTE} characters`, 'Write it shorter');
  }
  if (status !== null && !canMove<ActionStatus>(actionTransitions, status.before, status.after)) {
    return fault(
      'status',
      `An action that is ${status.before} does not become ${after}`,
      'Choose another status',
    );
  }
  return {
    kind: 'change',
    change: { row, actionId: action.id, text: action.text, status, dueOn, note: read.note },
  };
}

/** What the log said of an action as last update and status, from its beginning to now. */
function standingsOf({ status, updates }: TrackedAction) {
  const begun = { note: '', status: updates[0]?.statusBefore ?? status };
  const all = [begun, ...updates.map(({ note, statusAfter }) => ({ note, status: statusAfter }))];
  return all.map((one, at) => ({ ...one, isLatest: at === all.length - 1 }));
}

/** Spreadsheets end the lines of a cell in ways of their own. */
function inOneLine(note: string): string {
  return note.trim().replace(/\s+/g, ' ');
}
