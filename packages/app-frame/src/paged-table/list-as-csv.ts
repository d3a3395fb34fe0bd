import { csvText } from '@concordat/ui';

export type SavedColumn<Row> = readonly [head: string, textOf: (row: Row) => string | number | null];

/** With the mark by which spreadsheets know UTF-8; no text becomes a formula. */
export function listAsCsv<Row>(columns: readonly SavedColumn<Row>[], rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    columns.map(([, textOf]) => {
      const value = textOf(row);
      return typeof value === 'number' ? String(value) : csvText(value ?? '');
    }),
  );
  return `\uFEFF${[columns.map(([head]) => csvText(head)), ...lines].map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}
