import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whole thousands as printed; null for "*" and for a dash in the last column, which is no figure. */
export type CapitalPrintedRow = { readonly label: string; readonly figures: readonly (number | null)[] };

/** Rows of a table of the capital report between two lines, with so many figures each, the last ones of the row. */
export function readCapitalReport(
  folder: string,
  begins: RegExp,
  ends: RegExp,
  columns: number,
): readonly CapitalPrintedRow[] {
  const name = readdirSync(folder).find((file) => file.startsWith('2016-12-16') && file.endsWith('.txt'));
  if (name === undefined) throw new Error('The pack of 16 December 2016 is not among the papers.');
  const lines = readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .map((line) => line.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&'));
  const from = lines.findIndex((line) => begins.test(line));
  const to = lines.findIndex((line, at) => at > from && ends.test(line));
  return lines.slice(from, to).flatMap((line) => {
    const cells = line
      .split('\t')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '' && !/^\d\.\d$/.test(cell));
    const [label = '', ...rest] = cells;
    const figures = rest.filter((cell) => /^(-|\*|\(?[\d,.]+%?\)?)$/.test(cell)).slice(-columns);
    return figures.length === columns ? [{ label, figures: figures.map(readFigure) }] : [];
  });
}

function readFigure(cell: string): number | null {
  if (cell === '*') return null;
  if (cell === '-') return 0;
  const size = Number(cell.replace(/[(),%]/g, ''));
  return cell.startsWith('(') ? -size : size;
}
