import type { DraftTable, DraftTableRow } from '@concordat/domain/imports';
import type { SourceLine } from '../lines/source-line.ts';
import { classifyTable } from './classify-table.ts';
import { readRow } from './read-row.ts';
import { readUnit } from './read-unit.ts';
import { findShape, headerOf, type TableShape } from './table-shape.ts';

/** A table with the shape it was read by, so that one without headings can borrow those of the table above it. */
export interface ReadTable {
  readonly table: DraftTable;
  readonly shape: TableShape;
  readonly lines: readonly [number, number];
  /** Rows whose figures do not stand under the columns, and letters read as digits: for a person to look at. */
  readonly oddities: readonly TableOddity[];
}

export interface TableOddity {
  readonly line: number;
  readonly printed: string;
  readonly computed: string | number | null;
  readonly message: string;
}

/** Reads the rows of one printed table; `caption` is the line above it, `above` the table before it on the page. */
export function readTable(
  rows: readonly SourceLine[],
  caption: string | null,
  above: ReadTable | null,
): ReadTable {
  const found = findShape(rows);
  const shape = found.headers.length === 0 && above !== null ? borrow(found, above) : found;
  const columns = columnNames(shape);
  const title = shape.titles.map((row) => row.text.replace(/\t+/g, ' ').trim()).join(' ');
  const wording = [caption, title, ...shape.headers.map((row) => row.text)].filter((part) => part).join(' ');
  const unit = readUnit(wording, shape, above?.table.unit ?? null);
  const oddities: TableOddity[] = [];
  const draftRows: DraftTableRow[] = [];
  for (const row of shape.body) {
    const read = readRow(row, shape, unit, columns.length);
    if (read === null) continue;
    draftRows.push(read.row);
    oddities.push(...read.oddities);
  }
  markLastSum(draftRows);
  const printed = [caption, title === '' ? null : title].filter((part) => part !== null);
  const draft = { caption: printed.length > 0 ? printed.join(': ') : null, unit, columns, rows: draftRows };
  const lines = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0] as const;
  return { table: { kind: classifyTable(draft, wording), ...draft }, shape, lines, oddities };
}

function columnNames(shape: TableShape): string[] {
  if (shape.valueColumns.length > 0) return shape.valueColumns.map((index) => headerOf(shape.headers, index));
  const width = Math.max(0, ...shape.headers.map((row) => row.cells?.length ?? 0));
  return Array.from({ length: width }, (_, index) => headerOf(shape.headers, index)).filter(
    (name) => name !== '',
  );
}

function borrow(found: TableShape, above: ReadTable): TableShape {
  const isAlike = above.shape.valueColumns.length > 0 && found.valueColumns.length > 0;
  const width = Math.max(...found.body.map((row) => row.cells?.length ?? 0));
  const widthAbove = Math.max(...above.shape.headers.map((row) => row.cells?.length ?? 0));
  return isAlike && Math.abs(width - widthAbove) <= 1
    ? { ...above.shape, titles: found.titles, headers: above.shape.headers, body: found.body }
    : found;
}

/** A last row of figures without a label is the sum of those above it. */
function markLastSum(rows: DraftTableRow[]): void {
  const last = rows.at(-1);
  if (last && last.label === '' && rows.length > 1 && last.values.some((value) => value !== null))
    last.isTotal = true;
}
