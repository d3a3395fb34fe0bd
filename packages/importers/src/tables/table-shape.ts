import { squash } from '../lines/resemble.ts';
import type { SourceLine } from '../lines/source-line.ts';
import { isAmount, readFigure } from './read-figure.ts';
import { isReference } from './read-reference.ts';

/** Which rows of a printed table are headings and what each of its columns holds. */
export interface TableShape {
  readonly titles: readonly SourceLine[];
  readonly headers: readonly SourceLine[];
  readonly body: readonly SourceLine[];
  readonly labelColumn: number;
  readonly referenceColumn: number | null;
  /** The columns that hold amounts, in printed order; columns of note or paragraph numbers are left out. */
  readonly valueColumns: readonly number[];
}

/** Works the shape out from what the cells hold, never from where a known table has its columns. */
export function findShape(rows: readonly SourceLine[]): TableShape {
  const firstData = rows.findIndex(isDataRow);
  const { titles, headers } = splitHead(firstData < 0 ? rows.slice(0, 1) : rows.slice(0, firstData));
  const body = rows.slice(titles.length + headers.length);
  const width = Math.max(...rows.map((row) => row.cells?.length ?? 0));
  const columns = Array.from({ length: width }, (_, index) => measure(index, headers, body));
  const referenceColumn = indexOrNull(
    columns.findIndex((column) => column.references * 2 > column.filled && column.filled > 0),
  );
  const labelColumn = findLabelColumn(columns, referenceColumn);
  const valueColumns = columns
    .filter(
      (column) => column.index !== labelColumn && column.index !== referenceColumn && holdsAmounts(column),
    )
    .map((column) => column.index);
  return { titles, headers, body, labelColumn, referenceColumn, valueColumns };
}

interface Column {
  readonly index: number;
  readonly header: string;
  readonly amounts: number;
  readonly words: number;
  readonly filled: number;
  readonly references: number;
  readonly rows: number;
}

function measure(index: number, headers: readonly SourceLine[], body: readonly SourceLine[]): Column {
  const column = {
    index,
    header: headerOf(headers, index),
    amounts: 0,
    words: 0,
    filled: 0,
    references: 0,
    rows: 0,
  };
  for (const row of body) {
    const text = row.cells?.[index]?.text ?? '';
    const figure = readFigure(text);
    if (isDataRow(row)) column.rows++;
    if (isAmount(figure)) column.amounts++;
    if (figure.kind === 'words') column.words++;
    if (text !== '' && figure.kind !== 'dash') column.filled++;
    if (isReference(text)) column.references++;
  }
  return column;
}

/** The printed heading of a column, its lines joined: "OFYB" over "£'000" is "OFYB £'000". */
export function headerOf(headers: readonly SourceLine[], index: number): string {
  return headers
    .map((row) => row.cells?.[index]?.text ?? '')
    .filter((text) => text !== '')
    .join(' ');
}

function holdsAmounts(column: Column): boolean {
  if (isNoteHeader(column.header)) return false;
  if (column.amounts === 0 || column.words > column.amounts / 2) return false;
  return column.header !== '' ? true : column.amounts * 3 >= column.rows;
}

/** Columns that point elsewhere in the paper: "Notes", "Notes at Para.", "Ref", "Item". */
function isNoteHeader(header: string): boolean {
  return /^(?:[a-z]?notes?|[a-z]?notesatpara(?:graph)?s?|[a-z]?para(?:graph)?s?(?:ref)?|ref(?:erence)?|no|item(?:no)?|page|line|schemeno|[a-z]?row)$/.test(
    squash(header),
  );
}

function findLabelColumn(columns: readonly Column[], referenceColumn: number | null): number {
  const wordy = columns.filter(
    (column) => column.index !== referenceColumn && column.words > 0 && !isNoteHeader(column.header),
  );
  const first = wordy.find((column) => column.words * 2 >= Math.max(...wordy.map((each) => each.words)));
  return first?.index ?? 0;
}

/** True of a row with an amount in it that is not just a year, a note number or a date. */
export function isDataRow(row: SourceLine): boolean {
  const cells = row.cells ?? [];
  const amounts = cells.filter((cell, index) => index > 0 && isAmount(readFigure(cell.text)));
  return amounts.length > 0 && !amounts.every((cell) => /^(?:19|20)\d{2}$/.test(cell.text));
}

function splitHead(rows: readonly SourceLine[]): { titles: SourceLine[]; headers: SourceLine[] } {
  const titles: SourceLine[] = [];
  const headers: SourceLine[] = [];
  const columns = rows.findIndex((row) => filled(row) >= 2 && !isSpanning(row));
  for (const [index, row] of rows.entries()) {
    if (index < columns && (filled(row) === 1 || isSpanning(row))) titles.push(row);
    else if (filled(row) >= 2 || (headers.length === 0 && columns < 0 && index === 0 && filled(row) > 1))
      headers.push(row);
    else break;
  }
  return { titles, headers };
}

function filled(row: SourceLine): number {
  return (row.cells ?? []).filter((cell) => cell.text !== '').length;
}

/** A heading over the whole table, perhaps with one word over a group of its columns. */
function isSpanning(row: SourceLine): boolean {
  const cells = row.cells ?? [];
  return cells.length >= 4 && filled(row) <= 2 && (cells[0]?.text.length ?? 0) > 30;
}

function indexOrNull(index: number): number | null {
  return index < 0 ? null : index;
}
