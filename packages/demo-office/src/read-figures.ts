import { readFile } from 'node:fs/promises';
import { readDelimitedCells } from '@concordat/importers';

/** A table of `figures/`, each row by the heads of its columns. */
export async function readFigures(fileName: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const read = readDelimitedCells(await readFile(new URL(`../figures/${fileName}`, import.meta.url), 'utf8'));
  if (read.outcome === 'broken') throw new Error(`${fileName}: ${read.sentence}`);
  const [head, ...rows] = read.rows;
  if (head === undefined) throw new Error(`${fileName} is empty.`);
  return rows.map(({ cells }) => Object.fromEntries(head.cells.map((name, at) => [name, cells[at] ?? ''])));
}
