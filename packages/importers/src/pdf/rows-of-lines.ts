import { isAmount, readFigure } from '../tables/read-figure.ts';
import { isSetApart, type PrintedLine, type PrintedWords } from './printed-line.ts';

/** A row of a table: its cells held apart by tabs. */
export interface TableRow {
  readonly text: string;
  readonly page: number;
}

interface Column {
  from: number;
  to: number;
}

/** Puts the words of a table's lines into its columns, and the lines one row was printed over into that row. */
export function rowsOfLines(lines: readonly PrintedLine[], textFont: string): TableRow[] {
  const columns = columnsOf(lines);
  const rows = lines.map((line) => ({ line, cells: cellsOf(line, columns, textFont) }));
  const pitch = rowPitch(rows);
  const joined: { page: number; y: number; cells: string[] }[] = [];
  for (const { line, cells } of rows) {
    const above = joined.at(-1);
    const isNear = above !== undefined && above.page === line.page && above.y - line.y < 1.45 * line.size;
    const isWithinPitch = above !== undefined && pitch !== null && above.y - line.y < 0.9 * pitch;
    const isAnother = cells.some((cell, at) => isFigure(cell) && isFigure(above?.cells[at] ?? ''));
    if (above !== undefined && isNear && !isAnother && (isWithinPitch || isTailOfWords(cells))) {
      above.cells = above.cells.map((cell, at) => joinCells(cell, cells[at] ?? ''));
      above.y = line.y;
    } else joined.push({ page: line.page, y: line.y, cells });
  }
  return joined.map(({ page, cells }) => ({ page, text: cells.join('\t') }));
}

/** Columns by where the words of the rows with most of them stand; words over one another share a column. */
function columnsOf(lines: readonly PrintedLine[]): Column[] {
  const most = Math.max(...lines.map(({ words }) => words.length));
  const fullest = lines.filter(({ words }) => words.length >= Math.max(2, most - 1));
  const columns: Column[] = [];
  for (const words of fullest.flatMap((line) => line.words)) {
    const over = columns.filter((column) => words.from < column.to && words.to > column.from);
    const [first, ...rest] = over;
    if (first === undefined) columns.push({ from: words.from, to: words.to });
    else {
      for (const other of rest) columns.splice(columns.indexOf(other), 1);
      first.from = Math.min(words.from, ...over.map(({ from }) => from));
      first.to = Math.max(words.to, ...over.map(({ to }) => to));
    }
  }
  return columns.sort((a, b) => a.from - b.from);
}

function cellsOf(line: PrintedLine, columns: readonly Column[], textFont: string): string[] {
  const cells = columns.map(() => '');
  for (const words of line.words) {
    const at = columnFor(words, columns);
    cells[at] = [cells[at] ?? '', words.text].filter((text) => text !== '').join(' ');
  }
  return isSetApart(line, textFont) ? cells.map((cell) => (cell === '' ? '' : `**${cell}**`)) : cells;
}

function columnFor(words: PrintedWords, columns: readonly Column[]): number {
  let best = 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [at, { from, to }] of columns.entries()) {
    const distance =
      Math.max(0, from - words.to, words.from - to) * 100 +
      Math.min(Math.abs(to - words.to), Math.abs(from - words.from));
    if (distance < nearest) {
      nearest = distance;
      best = at;
    }
  }
  return best;
}

/** How far apart rows stand, as most of those with figures do; null where no two follow each other on a page. */
function rowPitch(rows: readonly { line: PrintedLine; cells: readonly string[] }[]): number | null {
  const hasFigures = rows.filter(({ cells }) => cells.some(isFigure)).length > 1;
  const isWhole = (cells: readonly string[]) =>
    hasFigures ? cells.some(isFigure) : cells.every((cell) => cell !== '');
  const gaps = rows.slice(1).flatMap(({ line, cells }, at) => {
    const above = rows[at];
    const isNext =
      above !== undefined && above.line.page === line.page && isWhole(above.cells) && isWhole(cells);
    return isNext ? [above.line.y - line.y] : [];
  });
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? null;
}

/** Words of one cell that go on from the line above: they begin with a small letter. */
function isTailOfWords(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length === 1 && /^(?:\*\*)?\p{Ll}/u.test(filled[0] ?? '');
}

function isFigure(cell: string): boolean {
  return isAmount(readFigure(cell.replace(/\*\*/g, '')));
}

function joinCells(above: string, below: string): string {
  if (above === '' || below === '') return above + below;
  return `${above.replace(/\*\*$/, '')} ${below.replace(/^\*\*/, '')}`.replace(/^([^*].*)\*\*$/, '$1');
}
