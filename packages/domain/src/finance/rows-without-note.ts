import { type Month, type Pence, penceFromBigInt } from '../kernel/index.ts';
import { totalOfRow } from './bridge.ts';
import type { BudgetLineId } from './finance-ids.ts';
import type { HierarchyRow } from './hierarchy.ts';
import { hierarchyOn, type Ledger, type NoteRule } from './ledger.ts';
import { type Position, variancesOf } from './position.ts';
import type { VarianceNote } from './variance-note.ts';

/** The larger of the body's two limits for a line of this budget; whole pence, rounded down. */
export function noteLimit(budget: Pence, rule: NoteRule): Pence {
  const share = (BigInt(Math.abs(budget)) * BigInt(rule.ppm)) / 1_000_000n;
  return penceFromBigInt(share > BigInt(rule.pence) ? share : BigInt(rule.pence));
}

/** Beyond both limits of the body's rule, to date or in the forecast, over or under. */
export function demandsNote(position: Position, rule: NoteRule): boolean {
  const limit = noteLimit(position.budget, rule);
  const { toDate, forecast } = variancesOf(position);
  return Math.abs(toDate ?? 0) > limit || Math.abs(forecast ?? 0) > limit;
}

/** Rows of the month's first hierarchy that must be explained, where neither they nor a group they stand in are. */
export function rowsWithoutNote(
  ledger: Ledger,
  positions: ReadonlyMap<BudgetLineId, Position>,
  notes: readonly VarianceNote[],
  month: Month,
): readonly HierarchyRow[] {
  const first = ledger.hierarchies[0];
  const hierarchy = first === undefined ? null : hierarchyOn(ledger, first.cut, month);
  if (hierarchy === null) return [];
  const noted = new Set(notes.filter((note) => note.month === month).flatMap(({ rowIds }) => rowIds));
  const byId = new Map(hierarchy.rows.map((row) => [row.id, row]));
  // A note on the whole says how the year goes, and explains no row of it.
  const isExplained = (row: HierarchyRow | undefined): boolean =>
    row !== undefined && row.parentId !== null && (noted.has(row.id) || isExplained(byId.get(row.parentId)));
  return hierarchy.rows.filter(
    (row) =>
      row.lineIds.length > 0 &&
      demandsNote(totalOfRow(row, hierarchy, ledger.lines, positions), ledger.noteRule) &&
      !isExplained(row),
  );
}
