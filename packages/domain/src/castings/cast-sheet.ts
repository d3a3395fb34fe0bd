import { type ColumnMeaning, meaningOf } from './column-meaning.ts';
import { type PrintedStep, printedStepOf, toSteps } from './printed-step.ts';
import type { PrintedRow, PrintedTable } from './printed-table.ts';
import { type RowRole, roleOf } from './row-role.ts';

/** A column with its meaning and how finely it is printed. */
export interface SheetColumn extends PrintedStep {
  readonly index: number;
  readonly name: string;
  readonly meaning: ColumnMeaning;
}

/** A row with its figures as whole numbers of their column's smallest place. */
export interface SheetRow {
  readonly row: PrintedRow;
  readonly role: RowRole;
  readonly steps: readonly (number | null)[];
  /** Its figures do not stand plainly under the columns, or were repaired: nothing is called wrong by them. */
  readonly isUncertain: boolean;
}

/** One table, or the parts of one continued over pages, ready to be added up. */
export interface CastSheet {
  readonly table: PrintedTable;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

/** `uncertain` are lines whose figures were repaired or are doubtful. */
export function sheetOf(table: PrintedTable, uncertain: ReadonlySet<number>): CastSheet {
  const width = table.columns.length;
  const rows = table.rows.map((row) => ({ row, values: underColumns(row.values, width) }));
  const columns = table.columns.map((name, index) => ({
    index,
    name,
    meaning: table.unit === 'percent' ? ('percent' as const) : meaningOf(name),
    ...printedStepOf(rows.map(({ values }) => values[index] ?? null)),
  }));
  return {
    table,
    columns,
    rows: rows.map(({ row, values }) => ({
      row,
      role: roleOf(row),
      steps: columns.map(({ index, decimals }) => {
        const value = values[index] ?? null;
        return value === null ? null : toSteps(value, decimals);
      }),
      isUncertain: row.values.length !== width || uncertain.has(row.line),
    })),
  };
}

/** A row with a dash too many lost its place at the front, where a missing scheme number was printed as a dash. */
export function underColumns(values: readonly (number | null)[], width: number): readonly (number | null)[] {
  const surplus = values.length - width;
  if (surplus <= 0) return values;
  const isEmpty = (value: number | null) => value === null || value === 0;
  if (values.slice(0, surplus).every(isEmpty)) return values.slice(surplus);
  return values.slice(0, width);
}
