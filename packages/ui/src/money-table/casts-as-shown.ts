import { type MoneyScale, stepsShown } from '../format/money-scale.ts';
import type { CompleteRow, MoneyColumn } from './money-rows.ts';

/** Whether every total and variance still adds up in the rounded figures a reader sees; else the table says it may not. */
export function castsAsShown(
  columns: readonly MoneyColumn[],
  rows: readonly CompleteRow[],
  scale: MoneyScale,
): boolean {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const shown = (row: CompleteRow | undefined, column: string): number | null => {
    const value = row?.values[column];
    return typeof value === 'number' ? stepsShown(value, scale) : null;
  };

  return rows.every((row) =>
    columns.every(({ key, worked }) => {
      const figure = shown(row, key);
      if (figure === null || worked?.as === 'percentage') return true;
      if (row.of.length > 0 && sum(row.of.map((addend) => shown(byKey.get(addend), key))) !== figure)
        return false;
      if (worked === undefined) return true;
      const of = shown(row, worked.of);
      const against = shown(row, worked.against);
      return of === null || against === null || of - against === figure;
    }),
  );
}

function sum(figures: readonly (number | null)[]): number {
  return figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);
}
