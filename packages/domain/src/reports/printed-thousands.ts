import { castTables, figureInWords, type PrintedTable } from '../castings/index.ts';
import type { Pence } from '../kernel/index.ts';
import type { DrawnTable } from '../meetings/index.ts';

/** As a report prints it: half a thousand goes away from nothing. */
export function thousands(amount: number): string {
  return String(Math.sign(amount) * Math.round(Math.abs(amount) / 100_000) + 0);
}

/** In a sentence of a report: £1,287k. */
export function thousandsInWords(amount: Pence): string {
  return figureInWords(Number(thousands(amount)), 'thousandPounds');
}

/** Said under tables where it is true, and nowhere else. */
export const roundingNote =
  'Each figure is rounded from exact pence to the nearest thousand, so that totals may differ from the sum of the rows printed.';

/** Whether some total or formula of the tables differs from the figures printed, which only rounding can do here. */
export function isRounded(tables: readonly DrawnTable[]): boolean {
  return castTables(tables.map(asPrinted)).some(({ castings }) =>
    castings.some(({ verdict }) => verdict === 'castsWithinRounding'),
  );
}

function asPrinted({ rows, ...table }: DrawnTable): PrintedTable {
  return {
    ...table,
    rows: rows.map(({ label, reference, isTotal, values }, at) => ({
      label,
      reference: reference ?? null,
      isTotal,
      line: at + 1,
      values: values.map((value) => (value === null ? null : Number(value))),
    })),
  };
}
