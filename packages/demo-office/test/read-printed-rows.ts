import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type PrintedRow = { readonly label: string; readonly figures: readonly number[] };

/** The rows with figures of a tab-separated table of the papers, in order, whole thousands as printed. */
export function readPrintedRows(folder: string, begins: RegExp, ends: RegExp): readonly PrintedRow[] {
  const name = readdirSync(folder).find((file) => file.startsWith('2016-12-16') && file.endsWith('.txt'));
  if (name === undefined) throw new Error('The pack of 16 December 2016 is not among the papers.');
  const lines = readFileSync(join(folder, name), 'utf8').split('\n').map(plain);
  const from = lines.findIndex((line) => begins.test(line));
  const to = lines.findIndex((line, at) => at > from && ends.test(line));
  return lines.slice(from, to).flatMap((line) => {
    const [label = '', _note, ...cells] = line.split('\t').map((cell) => cell.trim());
    const figures = cells
      .filter((cell) => /^-?[\d,]+$/.test(cell))
      .map((cell) => Number(cell.replaceAll(',', '')));
    return figures.length === 0 ? [] : [{ label: label.replace(/^\*/, ''), figures }];
  });
}

function plain(line: string): string {
  return line.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&');
}
