import {
  type ComparedRow,
  compareTrackerRow,
  type FaultIn,
  type TrackedAction,
  type TrackerCells,
  type TrackerChange,
  type TrackerColumn,
  type TrackerFault,
} from './compare-tracker-row.ts';
import type { ActionId } from './meetings-ids.ts';
import type { TrackerRow } from './read-tracker.ts';
import { ledBySign } from './tracker-cells.ts';

export type ComparedTracker = {
  readonly changes: readonly TrackerChange[];
  readonly faults: readonly TrackerFault[];
  /** Rows that say what the log says. */
  readonly alike: number;
  /** Numbers of the rows left as they are, because the log has heard more since the file was saved. */
  readonly behind: readonly number[];
};

const heads: Readonly<Record<TrackerColumn, string>> = {
  id: 'Id',
  status: 'Status',
  note: 'Last update',
  dueOn: 'Due on',
};

/** The file's rows against the log as it is now. */
export function compareTracker(
  [head, ...rows]: readonly TrackerRow[],
  actions: ReadonlyMap<ActionId, TrackedAction>,
): ComparedTracker {
  const names = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const at = (column: TrackerColumn) => names.indexOf(heads[column].toLowerCase());
  const missing = (['id', 'status', 'note'] as const).filter((column) => at(column) < 0);
  if (missing.length > 0) {
    const faults = missing.map((column) => ({
      row: head?.row ?? 1,
      column: heads[column],
      cell: '',
      reason: 'No column has this heading',
      fix: 'Bring the list with the headings it had when it was saved from the log',
    }));
    return { changes: [], faults, alike: 0, behind: [] };
  }
  const named = new Set<ActionId>();
  const compared = rows.map(({ row, cells, actionId }): ComparedRow => {
    const cell = (column: TrackerColumn) => ledBySign((cells[at(column)] ?? '').trim());
    const read: TrackerCells = {
      id: cell('id'),
      status: cell('status'),
      note: cell('note'),
      dueOn: cell('dueOn'),
    };
    const faultIn: FaultIn = (column, reason, fix) => ({
      row,
      column: heads[column],
      cell: read[column].slice(0, 200),
      reason,
      fix,
    });
    const wrongId = (reason: string, fix: string): ComparedRow => ({
      kind: 'fault',
      fault: faultIn('id', reason, fix),
    });
    const action = actionId === null ? undefined : actions.get(actionId);
    if (action === undefined) {
      return wrongId('No action of the log has this id', 'Leave the id as saved, or take the row out');
    }
    if (!action.isOfThisBody) {
      return wrongId('Another body’s meeting raised this action', 'Take the row out; that body keeps it');
    }
    if (named.has(action.id)) return wrongId('An earlier row has this action', 'Leave one row for it');
    named.add(action.id);
    return compareTrackerRow(row, read, action, faultIn);
  });
  return {
    changes: compared.flatMap((one) => (one.kind === 'change' ? [one.change] : [])),
    faults: compared.flatMap((one) => (one.kind === 'fault' ? [one.fault] : [])),
    alike: compared.filter(({ kind }) => kind === 'alike').length,
    behind: compared.flatMap((one) => (one.kind === 'behind' ? [one.row] : [])),
  };
}
