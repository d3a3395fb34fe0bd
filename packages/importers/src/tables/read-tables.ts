import { looksLikeHeading } from '../lines/looks-like-heading.ts';
import { isFurniture } from '../lines/page-furniture.ts';
import { isBlank, type SourceLine } from '../lines/source-line.ts';
import { asRunningText } from '../numbering/running-text.ts';
import { gatherRows } from './gather-rows.ts';
import { isContentsPage } from './is-contents-page.ts';
import { namesATable } from './names-a-table.ts';
import { type ReadTable, readTable } from './read-table.ts';

/** Reads every table of a paper as printed; `taken` are lines another reader has already made sense of. */
export function readTables(lines: readonly SourceLine[], taken: ReadonlySet<number>): ReadTable[] {
  const rows = lines.map((line) => (taken.has(line.number) ? { ...line, cells: null } : asRunningText(line)));
  const tables: ReadTable[] = [];
  for (const group of gatherRows(rows)) {
    if (group.length < 2 || isContentsPage(group)) continue;
    tables.push(readTable(group, findCaption(lines, group[0]?.number ?? 0), tables.at(-1) ?? null));
  }
  return tables.filter((read) => read.table.rows.length > 0);
}

/** The line straight above the table, when it names it: "Table 2 (all figures £'000)" or a heading. */
function findCaption(lines: readonly SourceLine[], first: number): string | null {
  const at = lines.findIndex((line) => line.number === first);
  for (let index = at - 1; index >= 0 && index >= at - 5; index--) {
    const line = lines[index] as SourceLine;
    if (isBlank(line) || isFurniture(line)) continue;
    if (line.cells !== null) return null;
    const isCaption = namesATable(line.text) || /£\s?['’‘]?0?00/.test(line.text);
    return line.text.length <= 160 && (isCaption || looksLikeHeading(line)) ? line.text : null;
  }
  return null;
}
