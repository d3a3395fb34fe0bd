import { totalOfRow } from './bridge.ts';
import type { BudgetLineId } from './finance-ids.ts';
import type { Hierarchy, HierarchyRow } from './hierarchy.ts';
import type { BudgetLine } from './ledger.ts';
import { nothing, type Position } from './position.ts';

/** A row of a cut as a report prints it: a group's heading, its rows, then its total; last the memo lines. */
export type PrintedCutRow = {
  readonly kind: 'heading' | 'row' | 'total' | 'memo';
  readonly label: string;
  readonly depth: number;
  /** The row it stands for; null for a memo line, which stands in no cut. */
  readonly rowId: HierarchyRow['id'] | null;
  /** Null for a heading. */
  readonly position: Position | null;
  /** How many rows of the page a total adds up; one for any other row. */
  readonly adds: number;
};

type Lines = readonly Pick<BudgetLine, 'id' | 'title' | 'term'>[];

/** Lays a cut out from the top to the bottom of the page; each figure is the sum of its lines to the penny. */
export function printedCut(
  hierarchy: Hierarchy,
  lines: Lines,
  positions: ReadonlyMap<BudgetLineId, Position>,
): readonly PrintedCutRow[] {
  const below = (parentId: HierarchyRow['id'] | null): PrintedCutRow[] =>
    hierarchy.rows.filter((row) => row.parentId === parentId).flatMap(printed);
  const printed = (row: HierarchyRow): PrintedCutRow[] => {
    const { id: rowId, depth, label, totalLabel, lineIds } = row;
    const position = () => totalOfRow(row, hierarchy, lines, positions);
    const isGroup = lineIds.length === 0 && hierarchy.rows.some(({ parentId }) => parentId === rowId);
    if (!isGroup)
      return [{ kind: 'row', label: label ?? totalLabel ?? '', depth, rowId, position: position(), adds: 1 }];
    const own = below(rowId);
    const adds = own.filter(({ kind }) => kind === 'row').length;
    return [
      ...(label === null ? [] : [{ kind: 'heading', label, depth, rowId, position: null, adds: 1 } as const]),
      ...own,
      ...(totalLabel === null
        ? []
        : [{ kind: 'total', label: totalLabel, depth, rowId, position: position(), adds } as const]),
    ];
  };
  const memo = lines
    .filter(({ term }) => term === null)
    .map(
      ({ id, title }): PrintedCutRow => ({
        kind: 'memo',
        label: title,
        depth: 0,
        rowId: null,
        position: positions.get(id) ?? nothing,
        adds: 1,
      }),
    );
  return [...below(null), ...memo];
}
