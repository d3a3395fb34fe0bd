import type { Cell, SourceLine } from './source-line.ts';
import { toCell } from './split-cells.ts';

/** Rows of the HTML table that opens on the line at `first`; null when it never closes. */
export function readHtmlRows(
  printed: readonly string[],
  first: number,
): { rows: SourceLine[]; last: number } | null {
  const last = closingLine(printed, first);
  if (last === null) return null;
  const rows: SourceLine[] = [];
  let open: { number: number; html: string } | null = null;
  for (let index = first; index <= last; index++) {
    for (const part of (printed[index] ?? '').split(/(?=<tr\b)|(?<=<\/tr>)/i)) {
      if (/^<tr\b/i.test(part)) open = { number: index + 1, html: '' };
      if (open === null) continue;
      open.html += ` ${part}`;
      if (!/<\/tr>/i.test(part)) continue;
      rows.push(toRow(open.html, open.number));
      open = null;
    }
  }
  return { rows, last };
}

function closingLine(printed: readonly string[], first: number): number | null {
  const furthest = Math.min(printed.length, first + 2000);
  for (let index = first; index < furthest; index++)
    if (/<\/table>/i.test(printed[index] ?? '')) return index;
  return null;
}

function toRow(html: string, number: number): SourceLine {
  const cells: Cell[] = [];
  for (const part of html.split(/(?=<t[dh]\b)/i).slice(1)) {
    const opening = /^<(t[dh])\b([^<>]{0,300})>/i.exec(part);
    if (opening === null) continue;
    const inner = part.slice(opening[0].length).replace(/<\/(?:t[dhr]|tbody|thead|table)>/gi, '');
    cells.push(opening[1]?.toLowerCase() === 'th' ? { ...toCell(inner), bold: true } : toCell(inner));
    const span = Number(/colspan\s?=\s?["']?(\d{1,2})/i.exec(opening[2] ?? '')?.[1] ?? 1);
    for (let extra = 1; extra < span; extra++) cells.push({ text: '', bold: false });
  }
  const text = cells
    .map((cell) => cell.text)
    .join('\t')
    .trim();
  return { number, raw: html, text, cells, level: 0, emphasised: false, bulleted: false };
}
