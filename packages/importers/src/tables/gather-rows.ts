import { isBlank, type SourceLine } from '../lines/source-line.ts';
import { isDataRow } from './table-shape.ts';

/** Cuts lines into the tables they print: a blank line ends one, unless the next rows plainly go on with it. */
export function gatherRows(lines: readonly SourceLine[]): SourceLine[][] {
  const tables: SourceLine[][] = [];
  let blanks = 0;
  let open: SourceLine[] | null = null;
  for (const line of lines) {
    if (line.cells !== null && line.cells.length >= 2) {
      if (open === null || (blanks > 0 && !goesOn(open, line))) {
        open = [];
        tables.push(open);
      }
      if (line.cells.some((cell) => cell.text !== '')) open.push(line);
      blanks = 0;
    } else if (isBlank(line)) blanks += line.raw.trim() === '' ? 1 : 0;
    else open = null;
    if (blanks > 1) open = null;
  }
  return tables.filter((table) => table.length > 0);
}

function goesOn(open: readonly SourceLine[], line: SourceLine): boolean {
  const last = open.at(-1);
  if (last === undefined || /\btotal\b/i.test(last.cells?.[0]?.text ?? '')) return false;
  return isDataRow(line) && Math.abs((line.cells?.length ?? 0) - (last.cells?.length ?? 0)) <= 1;
}
