import { type CalendarDate, canMove } from '../kernel/index.ts';
import { type Action, type ActionStatus, actionTransitions } from './action.ts';
import type { ActionId } from './meetings-ids.ts';
import type { TrackerRow } from './read-tracker.ts';
import { ledBySign, readTrackerDate, readTrackerStatus } from './tracker-cells.ts';

/** As much of an action as a tracker is compared with; updates in the order they were made. */
export type TrackedAction = Pick<Action, 'id' | 'text' | 'status' | 'dueOn'> & {
  readonly notes: readonly string[];
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

export type ComparedTracker = {
  readonly changes: readonly TrackerChange[];
  readonly faults: readonly TrackerFault[];
  /** Rows that say what the log says. */
  readonly alike: number;
  /** Rows left as they are, because the log has heard more since the file was saved. */
  readonly behind: number;
};

const heads = { id: 'Id', status: 'Status', note: 'Last update', dueOn: 'Due on' } as const;
type Cells = Readonly<Record<keyof typeof heads, string>>;

/** The file's rows against the log as it is now. */
export function compareTracker(
  [head, ...rows]: readonly TrackerRow[],
  actions: ReadonlyMap<ActionId, TrackedAction>,
): ComparedTracker {
  const names = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const at = (column: keyof typeof heads) => names.indexOf(heads[column].toLowerCase());
  const missing = (['id', 'status', 'note'] as const).filter((column) => at(column) < 0);
  if (missing.length > 0) {
    const faults = missing.map((column) => ({
      row: head?.row ?? 1,
      column: heads[column],
      cell: '',
      reason: 'No column has this heading',
      fix: 'Bring the list with the headings it had when it was saved from the log',
    }));
    return { changes: [], faults, alike: 0, behind: 0 };
  }
  const named = new Set<ActionId>();
  const compared = rows.map(({ row, cells, actionId }) => {
    const cell = (column: keyof typeof heads) => ledBySign((cells[at(column)] ?? '').trim());
    const read: Cells = { id: cell('id'), status: cell('status'), note: cell('note'), dueOn: cell('dueOn') };
    const fault = (column: keyof typeof heads, reason: string, fix: string): TrackerFault[] => [
      { row, column: heads[column], cell: read[column], reason, fix },
    ];
    const action = actionId === null ? undefined : actions.get(actionId);
    if (action === undefined) return fault('id', 'No action of the log has this id', 'Leave the id as saved, or take the row out');
    if (!action.isOfThisBody) {
      return fault('id', 'Another body’s meeting raised this action', 'Take the row out; that body keeps it');
    }
    if (named.has(action.id)) return fault('id', 'An earlier row has this action', 'Leave one row for it');
    named.add(action.id);
    return compareRow(row, read, action, fault);
  });
  return {
    changes: compared.flatMap((one) => (typeof one === 'object' && 'actionId' in one ? [one] : [])),
    faults: compared.flatMap((one) => (Array.isArray(one) ? one : [])),
    alike: compared.filter((one) => one === 'alike').length,
    behind: compared.filter((one) => one === 'behind').length,
  };
}

function compareRow(
  row: number,
  read: Cells,
  action: TrackedAction,
  fault: (column: keyof typeof heads, reason: string, fix: string) => TrackerFault[],
): TrackerChange | TrackerFault[] | 'alike' | 'behind' {
  const after = readTrackerStatus(read.status);
  if (after === null) return fault('status', 'This is no status', 'Write open, ongoing or closed');
  const day = read.dueOn === '' ? action.dueOn : readTrackerDate(read.dueOn);
  if (day === null && read.dueOn !== '') {
    return fault('dueOn', 'This is no date', 'Write it as 2017-05-10 or 10/05/2017');
  }
  const status = after === action.status ? null : { before: action.status, after };
  const dueOn = day === null || day === action.dueOn ? null : { before: action.dueOn, after: day };
  const latest = action.notes.at(-1) ?? '';
  const isHeard = read.note === latest || action.notes.includes(read.note) || read.note === '';
  if (isHeard && read.note !== latest) return 'behind';
  if (isHeard && status === null && dueOn === null) return 'alike';
  if (isHeard) {
    const what = status === null ? 'The day changes' : 'The status changes';
    return fault('note', `${what} and nothing says why`, 'Write what was done in place of the last update');
  }
  if (status !== null && !canMove<ActionStatus>(actionTransitions, status.before, status.after)) {
    return fault('status', `An action that is ${status.before} does not become ${after}`, 'Choose another status');
  }
  return { row, actionId: action.id, text: action.text, status, dueOn, note: read.note };
}
