import { isAmount, readFigure } from '../tables/read-figure.ts';
import { splitSingleSpaced } from './single-spaced.ts';
import type { Cell, SourceLine } from './source-line.ts';

interface Chunk {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Gives cells to tables whose columns are held apart by spaces alone; other lines stay as they are. */
export function alignColumns(lines: readonly SourceLine[]): SourceLine[] {
  const aligned = [...lines];
  for (let index = 0; index < lines.length; index++) {
    if (!isFigureRow(lines[index])) continue;
    const block = findBlock(lines, index);
    const figureRows = lines.slice(block.first, block.last + 1).filter(isFigureRow);
    if (figureRows.length >= 2) {
      const columns = findColumns(figureRows);
      for (let at = block.first; at <= block.last; at++)
        aligned[at] = intoColumns(lines[at] as SourceLine, columns);
    }
    index = block.last;
  }
  return splitSingleSpaced(aligned);
}

/** The lines around a row of figures that belong to its table: headings above it and rows below it, without a blank line. */
function findBlock(lines: readonly SourceLine[], at: number): { first: number; last: number } {
  let first = at;
  while (first > 0 && isTableLine(lines[first - 1]) && hasGap(lines[first - 1])) first--;
  while (first > 0 && first < at && !hasGap(lines[first])) first++;
  let last = at;
  for (let index = at + 1; index < lines.length && isTableLine(lines[index]); index++) last = index;
  while (last > at && !isFigureRow(lines[last])) last--;
  return { first: Math.min(first, headingRow(lines, first)), last };
}

/** A row heading such as "Police officers" stands between the column headings and the first figures. */
function headingRow(lines: readonly SourceLine[], first: number): number {
  let above = first - 1;
  if (above >= 0 && isTableLine(lines[above]) && !hasGap(lines[above])) {
    above--;
    if (above >= 0 && hasGap(lines[above]) && isTableLine(lines[above])) {
      while (above > 0 && isTableLine(lines[above - 1]) && hasGap(lines[above - 1])) above--;
      return above;
    }
  }
  return first;
}

function isTableLine(line: SourceLine | undefined): boolean {
  return (
    line !== undefined &&
    line.cells === null &&
    line.text !== '' &&
    line.raw.trim().length < 200 &&
    !/[.;]$/.test(line.text)
  );
}

function hasGap(line: SourceLine | undefined): boolean {
  return line !== undefined && /\S\s{2,}\S|^\s{12,}\S/.test(line.raw.slice(0, 400));
}

/** A row with words and then at least two amounts, or one far to the right, each after two spaces or more. */
function isFigureRow(line: SourceLine | undefined): boolean {
  if (!isTableLine(line) || line === undefined) return false;
  const parts = chunks(line.raw);
  const amounts = parts.slice(1).filter((part) => isAmount(readFigure(part.text)));
  return amounts.length >= 2 && parts.length - 1 - amounts.length <= 2;
}

/** Columns as the spans of the cells, those that overlap counted together; stray words are no column. */
function findColumns(rows: readonly SourceLine[]): Chunk[] {
  const columns: { from: number; to: number; cells: number; amounts: number }[] = [];
  for (const part of rows.flatMap((row) => chunks(row.raw).slice(1))) {
    const amount = isAmount(readFigure(part.text)) ? 1 : 0;
    const column = columns.find((each) => part.from <= each.to && part.to >= each.from);
    if (column) {
      column.from = Math.min(column.from, part.from);
      column.to = Math.max(column.to, part.to);
      column.cells++;
      column.amounts += amount;
    } else columns.push({ from: part.from, to: part.to, cells: 1, amounts: amount });
  }
  return columns
    .filter((column) => column.amounts > 0 || column.cells * 2 > rows.length)
    .sort((a, b) => a.from - b.from)
    .map((column) => ({ from: column.from, to: column.to, text: '' }));
}

function intoColumns(line: SourceLine, columns: readonly Chunk[]): SourceLine {
  const cells: Cell[] = Array.from({ length: columns.length + 1 }, () => ({ text: '', bold: false }));
  for (const [position, part] of chunks(line.raw).entries()) {
    const firstColumn = columns[0] ?? { from: 0, to: 0 };
    const isFirst =
      position === 0 && part.from < firstColumn.from && part.to <= firstColumn.to && part.from < 12;
    const isLabel =
      isFirst || (part.to < firstColumn.from && cells[0]?.text !== '' && !isAmount(readFigure(part.text)));
    const at = isLabel ? 0 : nearestColumn(part, columns) + 1;
    const cell = cells[at] as Cell;
    cells[at] = { text: cell.text === '' ? part.text : `${cell.text} ${part.text}`, bold: false };
  }
  return {
    ...line,
    cells,
    text: cells
      .map((cell) => cell.text)
      .join('\t')
      .trim(),
  };
}

function nearestColumn(part: Chunk, columns: readonly Chunk[]): number {
  let best = 0;
  let least = Infinity;
  for (const [index, column] of columns.entries()) {
    const distance =
      Math.max(0, column.from - part.to, part.from - column.to) * 10 + Math.abs(column.to - part.to);
    if (distance < least) {
      least = distance;
      best = index;
    }
  }
  return best;
}

/** The printed parts of a line that two spaces or more hold apart, with the places they stand at. */
function chunks(raw: string): Chunk[] {
  const found: Chunk[] = [];
  for (const match of raw.slice(0, 400).matchAll(/\S+(?: \S+)*/g)) {
    found.push({ text: match[0].replace(/\*\*/g, ''), from: match.index, to: match.index + match[0].length });
  }
  return found;
}
