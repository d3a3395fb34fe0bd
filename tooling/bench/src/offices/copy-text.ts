import type { Row, Value } from './rows.ts';

/** One line of `copy … from stdin` in its text format, columns in the order given. */
export function copyLine(row: Row, columns: readonly string[]): string {
  return `${columns.map((column) => field(row[column] ?? null)).join('\t')}\n`;
}

function field(value: Value): string {
  if (value === null) return '\\N';
  if (Array.isArray(value)) return escaped(`{${value.map(element).join(',')}}`);
  return escaped(String(value));
}

function element(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}
