import type { SourceLine } from './source-line.ts';

/** Gives cells to rows that lost their columns altogether: "Staff pay 12,400 12,900 (35)" with others like it around. */
export function splitSingleSpaced(lines: readonly SourceLine[]): SourceLine[] {
  const split = [...lines];
  for (let index = 0; index < lines.length; index++) {
    const width = countTrailingAmounts(lines[index]);
    if (width < 2) continue;
    let last = index;
    while (countTrailingAmounts(lines[last + 1]) === width) last++;
    if (last === index) continue;
    for (let at = index; at <= last; at++) split[at] = intoCells(lines[at] as SourceLine, width);
    const header = lines[index - 1];
    if (header !== undefined && isHeaderOf(header, width)) split[index - 1] = intoCells(header, width);
    index = last;
  }
  return split;
}

const amount = /^(?:\(?[-–−]?£?\d[\d,]*(?:\.\d+)?%?\)?|[-–—]|n\/a|\*)$/i;

/** How many amounts a line ends with after its words; 0 for a sentence and for a line without words. */
function countTrailingAmounts(line: SourceLine | undefined): number {
  if (line === undefined || line.cells !== null || line.bulleted || line.text.length > 200) return 0;
  const words = line.text.split(' ');
  let count = 0;
  while (count < words.length && amount.test(words[words.length - 1 - count] ?? '')) count++;
  return count < words.length && /\d/.test(words.at(-count) ?? '') && !/^\d+\.\d/.test(words[0] ?? '')
    ? count
    : 0;
}

/** A line above the rows whose last words are one to a column: years, or single words such as "Budget Actual Variance". */
function isHeaderOf(line: SourceLine, width: number): boolean {
  if (line.cells !== null || line.text.length > 160 || /[.;:]$/.test(line.text)) return false;
  const words = line.text.split(' ');
  return words.length >= width && words.length <= width + 6;
}

function intoCells(line: SourceLine, width: number): SourceLine {
  const words = line.text.split(' ');
  const label = words.slice(0, words.length - width).join(' ');
  const cells = [label, ...words.slice(words.length - width)].map((text) => ({ text, bold: false }));
  return {
    ...line,
    cells,
    text: cells
      .map((cell) => cell.text)
      .join('\t')
      .trim(),
  };
}
