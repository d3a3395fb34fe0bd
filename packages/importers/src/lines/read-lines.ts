import { alignColumns } from './align-columns.ts';
import { readHtmlRows } from './read-html-rows.ts';
import type { SourceLine } from './source-line.ts';
import { isRule, splitCells } from './split-cells.ts';
import { stripMarkup } from './strip-markup.ts';

/** Cuts a paper into its printed lines; every one knows its number in the file, counted from 1. */
export function readLines(paper: string): SourceLine[] {
  const printed = splitIntoLines(paper);
  const lines: SourceLine[] = [];
  for (let index = 0; index < printed.length; index++) {
    const raw = printed[index] ?? '';
    if (/<table\b/i.test(raw)) {
      const table = readHtmlRows(printed, index);
      if (table !== null) {
        lines.push(...table.rows);
        index = table.last;
        continue;
      }
    }
    lines.push(readLine(raw, index + 1));
  }
  return alignColumns(lines);
}

/** Reads one line by itself: its list mark, its heading marks, its cells, its words. */
export function readLine(raw: string, number: number): SourceLine {
  if (isRule(raw))
    return { number, raw, text: '', cells: null, level: 0, emphasised: false, bulleted: false };
  const cells = splitCells(raw);
  let rest = raw.trim();
  const bullet = cells === null ? /^(?:[-–•·▪●○►➢*]|\\-)\s+(?=\S)/.exec(rest) : null;
  if (bullet) rest = rest.slice(bullet[0].length);
  const heading = /^(#{1,6})\s*/.exec(rest);
  if (heading) rest = rest.slice(heading[0].length);
  return {
    number,
    raw,
    text:
      cells === null
        ? stripMarkup(rest).replace(/\s{2,}/g, ' ')
        : cells
            .map((cell) => cell.text)
            .join('\t')
            .trim(),
    cells,
    level: heading?.[1]?.length ?? 0,
    emphasised: cells === null && isEmphasised(rest),
    bulleted: bullet !== null,
  };
}

export function splitIntoLines(paper: string): string[] {
  const lines = paper.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function isEmphasised(text: string): boolean {
  if (/^(?:\*\*|__)[^*]+(?:\*\*|__)[:.]?$/.test(text)) return true;
  if (/^\*[^*]+\*$/.test(text)) return true;
  return /^<(?:b|strong|u|i|em)>[^<]*(?:<\/?(?:sup|u|b|i)>[^<]*)*<\/(?:b|strong|u|i|em)>[:.]?$/i.test(text);
}
