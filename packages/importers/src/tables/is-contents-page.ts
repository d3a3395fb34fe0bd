import type { SourceLine } from '../lines/source-line.ts';

/** True of a list of headings with page numbers that only rise: "Victims⇥10-11". */
export function isContentsPage(rows: readonly SourceLine[]): boolean {
  const pages: number[] = [];
  for (const row of rows.filter((each) => each.cells !== null)) {
    const filled = (row.cells ?? []).filter((cell) => cell.text !== '');
    const page = /^(\d{1,3})(?:\s?[-–]\s?\d{1,3})?$/.exec(filled.at(-1)?.text ?? '');
    if (filled.length !== 2 || page === null) return false;
    pages.push(Number(page[1]));
  }
  return pages.length >= 3 && pages.every((page, index) => index === 0 || page >= (pages[index - 1] ?? 0));
}
