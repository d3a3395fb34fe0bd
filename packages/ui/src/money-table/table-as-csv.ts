import type { MoneyScale } from '../format/money-scale.ts';
import type { CompleteRow, MoneyColumn } from './money-rows.ts';
import { headsWithUnits, plainValue } from './table-as-text.ts';

/** The table as CSV for a spreadsheet: numbers stay numbers, and no text becomes a formula (OWASP ASVS 1.2.10). */
export function tableAsCsv(
  columns: readonly MoneyColumn[],
  rows: readonly CompleteRow[],
  scale: MoneyScale,
  unit: string,
): string {
  const head = headsWithUnits(columns, unit);
  const lines = rows.map((row) => [
    csvText(row.label),
    ...columns.map((column) => csvValue(plainValue(row.values[column.key] ?? 'notYetKnown', column, scale))),
  ]);
  return `\uFEFF${[head.map(csvText), ...lines].map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

/** A real number as it is, "-267" among them; anything else as text. */
function csvValue(value: string): string {
  return /^-?\d+(\.\d+)?$/.test(value) ? value : csvText(value);
}

/** Text that a spreadsheet would run begins with an apostrophe; quotes and separators are kept inside quotes. */
export function csvText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a formula may hide behind
  const safe = /^[\s\u0000]*[=+\-@]|^[\t\r\u0000]/.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
