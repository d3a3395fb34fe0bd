import { exactMoney } from '../format/money-figure.ts';
import type { CompleteRow, MoneyColumn } from './money-rows.ts';

/** The line under the table that gives the figure pointed at, or moved to, in pounds and pence with its source. */
export function ExactFigure({
  id,
  row,
  column,
}: {
  id: string;
  row: CompleteRow | null;
  column: MoneyColumn | null;
}) {
  return (
    <p className="cc-money__exact" id={id}>
      {row === null || column === null ? (
        <span className="cc-money__exact-hint">
          Point at a figure, or move to it with the arrow keys, to see it exactly.
        </span>
      ) : (
        <>
          {row.label}, {column.head}: <strong>{exactly(row, column)}</strong>
          {row.source !== null && ` (${row.source})`}
        </>
      )}
    </p>
  );
}

function exactly(row: CompleteRow, column: MoneyColumn): string {
  const value = row.values[column.key] ?? 'notYetKnown';
  if (value === 'notApplicable') return 'not applicable';
  if (value === 'notYetKnown') return 'not yet known';
  if (column.worked?.as === 'percentage') return `${(value / 10_000).toFixed(4)}%`;
  const side = column.worked?.as !== 'variance' || value === 0 ? '' : value > 0 ? ' over' : ' under';
  return side === '' ? exactMoney(value) : `${exactMoney(Math.abs(value))}${side}`;
}
