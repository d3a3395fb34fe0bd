import type { PrintedCells } from './print-table.ts';

/** One figure printed wrong: which cell, what it was, and what it became. */
export interface Spoiled {
  readonly cells: PrintedCells;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** Changes one digit of one figure so that no rounding explains it; null when the table has no figure large enough. */
export function spoilFigure(cells: PrintedCells, pick: number, digit: number, shift: number): Spoiled | null {
  const places = cells.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      column > 0 && /\d/.test(cell) && !cell.includes('%') ? [{ row: at, column }] : [],
    ),
  );
  const place = places[pick % Math.max(places.length, 1)];
  if (place === undefined) return null;
  const before = cells[place.row]?.[place.column] ?? '';
  const digits = [...before].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
  const leading = digits.slice(0, Math.max(0, digits.length - 2));
  const at = leading[digit % Math.max(leading.length, 1)];
  if (at === undefined) return null;
  const changed = String((Number(before[at]) + 1 + (shift % 8)) % 10);
  const isLost = at === digits[0] && changed === '0';
  const after = before.slice(0, at) + (isLost ? '9' : changed) + before.slice(at + 1);
  if (after === before) return null;
  const spoiled = cells.map((row, index) =>
    index === place.row ? row.map((cell, column) => (column === place.column ? after : cell)) : row,
  );
  return { cells: spoiled, ...place, before, after };
}
