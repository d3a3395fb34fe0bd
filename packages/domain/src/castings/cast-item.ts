import type { SheetRow } from './cast-sheet.ts';

/** A row, or a total with the rows it was found to sum, as it counts towards the totals after it. */
export interface CastItem {
  readonly row: SheetRow;
  /** What the printed figures come to, where a total was added up again; its printed figures otherwise. */
  readonly computed: readonly (number | null)[];
  readonly isTotal: boolean;
  /** True where a heading stands between this row and the one before it. */
  readonly opensBlock: boolean;
  /** The items a total was found to sum. */
  readonly under: readonly CastItem[];
}

export interface SignedItem {
  readonly item: CastItem;
  readonly sign: 1 | -1;
}

export function itemOf(row: SheetRow, opensBlock: boolean): CastItem {
  return { row, computed: row.steps, isTotal: false, opensBlock, under: [] };
}

/** The lines of figures under an item, totals among them opened up. */
export function linesUnder(item: CastItem): readonly CastItem[] {
  return item.under.length === 0 ? [item] : item.under.flatMap(linesUnder);
}
