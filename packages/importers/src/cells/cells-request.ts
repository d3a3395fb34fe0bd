import type { Unreadable } from '../readers/unreadable.ts';

/** What the reading thread is given: the bytes of a workbook, or the text of anything else. */
export type CellsRequest = { readonly fileName: string } & (
  | { readonly workbook: Uint8Array }
  | { readonly text: string }
);

/** Rows of cells as text, each with the number it has in the file; empty ones are left out. */
export interface CellsRead {
  readonly outcome: 'read';
  /** The sheet of a workbook that was read. */
  readonly sheet: string | null;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

export type CellsOutcome = CellsRead | Unreadable;

/** A month of a ledger has hundreds of lines; what is longer is a list of transactions. */
export const mostRows = 5_000;
export const mostColumns = 60;
