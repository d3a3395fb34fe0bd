/** A row of a printed table; a dash is 0, an empty cell, `*` and "n/a" are null. */
export interface PrintedRow {
  readonly label: string;
  readonly reference: string | null;
  /** Set in bold or named a total: it may sum other rows. */
  readonly isTotal: boolean;
  /** In printed order and in the table's printed unit. */
  readonly values: readonly (number | null)[];
  /** Line of the source, counted from 1. */
  readonly line: number;
}

/** A table as a paper prints it, before anything has been added up. */
export interface PrintedTable {
  readonly kind: string;
  readonly caption: string | null;
  readonly unit: 'thousandPounds' | 'pounds' | 'percent' | 'count' | 'text';
  readonly columns: readonly string[];
  readonly rows: readonly PrintedRow[];
}
