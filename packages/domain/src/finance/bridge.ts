import type { BudgetLineId } from './finance-ids.ts';
import type { Hierarchy, HierarchyRow } from './hierarchy.ts';
import type { BudgetLine, Ledger } from './ledger.ts';
import { addPositions, nothing, type Position } from './position.ts';

type Positions = ReadonlyMap<BudgetLineId, Position>;

/** The net budget requirement by the declared terms, in their order; memo lines stand outside. */
export function bridgeOf(
  { bridge, lines }: Pick<Ledger, 'bridge' | 'lines'>,
  positions: Positions,
): readonly { readonly term: string; readonly position: Position }[] {
  return bridge.map((term) => ({
    term,
    position: sumOf(
      lines.filter((line) => line.term === term),
      positions,
    ),
  }));
}

/** What a row comes to: the lines placed on it and on every row below it, memo lines left out. */
export function totalOfRow(
  row: HierarchyRow,
  hierarchy: Hierarchy,
  lines: readonly Pick<BudgetLine, 'id' | 'term'>[],
  positions: Positions,
): Position {
  const placed = new Set(rowsWithin(row, hierarchy).flatMap(({ lineIds }) => lineIds));
  return sumOf(
    lines.filter(({ id, term }) => term !== null && placed.has(id)),
    positions,
  );
}

/** The row and every row below it. */
export function rowsWithin(row: HierarchyRow, { rows }: Hierarchy): readonly HierarchyRow[] {
  return [
    row,
    ...rows
      .filter(({ parentId }) => parentId === row.id)
      .flatMap((below) => rowsWithin(below, { rows } as Hierarchy)),
  ];
}

function sumOf(lines: readonly Pick<BudgetLine, 'id'>[], positions: Positions): Position {
  return addPositions(lines.map(({ id }) => positions.get(id) ?? nothing));
}
