import { plainNumber } from '../format/money-figure.ts';
import type { MoneyScale } from '../format/money-scale.ts';
import type { CompleteRow, MoneyColumn, MoneyValue } from './money-rows.ts';

/** The table as tab-separated text with plain unrounded numbers in the table's unit, which a spreadsheet takes as numbers. */
export function tableAsText(
  columns: readonly MoneyColumn[],
  rows: readonly CompleteRow[],
  scale: MoneyScale,
  unit: string,
): string {
  const head = headsWithUnits(columns, unit);
  const lines = rows.map((row) => [
    withoutTabs(row.label),
    ...columns.map((column) => plainValue(row.values[column.key] ?? 'notYetKnown', column, scale)),
  ]);
  return [head, ...lines].map((cells) => cells.join('\t')).join('\n');
}

/** The heads of the columns, each with the unit of its numbers; the first is that of the rows' own names. */
export function headsWithUnits(columns: readonly MoneyColumn[], unit: string): readonly string[] {
  return ['', ...columns.map(({ head, worked }) => `${head} ${worked?.as === 'percentage' ? '%' : unit}`)];
}

/** One cell as plain text: a number without commas or brackets, "n/a", or "...". */
export function plainValue(value: MoneyValue, column: MoneyColumn, scale: MoneyScale): string {
  if (value === 'notApplicable') return 'n/a';
  if (value === 'notYetKnown') return '...';
  return column.worked?.as === 'percentage' ? String(value / 10_000) : plainNumber(value, scale);
}

function withoutTabs(label: string): string {
  return label.replace(/\s+/g, ' ');
}
