import type { Cell } from './source-line.ts';
import { stripMarkup } from './strip-markup.ts';

/** No printed table has more columns than this; a line with more tabs or bars is no row. */
const widest = 80;

/** The cells of a row held apart by tabs or pipes; null when the line is running text. */
export function splitCells(raw: string): Cell[] | null {
  if (raw.includes('\t')) {
    const cells = raw.split('\t', widest + 1);
    return cells.length > widest ? null : cells.map(toCell);
  }
  if (!raw.includes('|')) return null;
  const row = raw.trim();
  const bars = row.split('|').length - 1;
  if (bars > widest) return null;
  if (bars < 2 && !(row.startsWith('|') || row.endsWith('|'))) return null;
  return row.replace(/^\|/, '').replace(/\|$/, '').split('|').map(toCell);
}

/** True of the line that only draws: `| --- | ---: |`, `-----`, `=====`, `+---+---+`. */
export function isRule(raw: string): boolean {
  return raw.length > 2 && /^[\s|:+=_*-]+$/.test(raw) && /[-=_*]{3}/.test(raw) && !/\*\s*\t/.test(raw);
}

export function toCell(raw: string): Cell {
  const trimmed = raw.trim();
  return { text: stripMarkup(trimmed), bold: /^(?:<p>)?\s?(?:\*\*|__|<b>|<strong>|<th\b)/i.test(trimmed) };
}
