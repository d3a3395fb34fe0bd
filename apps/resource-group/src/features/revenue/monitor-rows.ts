import type { MoneyColumn, MoneyRow, MoneyValue } from '@concordat/ui';
import type { MonitorColumnsFragment, RevenueMonitorQuery } from '../../generated/graphql.ts';
import { rowHref } from './revenue-search.ts';

export type Monitor = NonNullable<RevenueMonitorQuery['revenueMonitor']>;
type MonitorRow = Monitor['rows'][number];

/** The columns of a monitoring report in the order its readers know; the original budget only where it was moved. */
export function monitorColumns(wasMoved: boolean): readonly MoneyColumn[] {
  return [
    ...(wasMoved ? [{ key: 'originalBudget', head: 'Original budget' }] : []),
    { key: 'budget', head: wasMoved ? 'Revised budget' : 'Full-year budget' },
    { key: 'budgetToDate', head: 'Budget to date' },
    { key: 'actualToDate', head: 'Actual' },
    {
      key: 'variance',
      head: 'Over/(under) spend',
      worked: { as: 'variance', of: 'actualToDate', against: 'budgetToDate' },
    },
    { key: 'forecast', head: 'Full-year forecast' },
    {
      key: 'forecastVariance',
      head: 'Forecast over/(under)',
      worked: { as: 'variance', of: 'forecast', against: 'budget' },
    },
  ];
}

/** Figures as the table takes them: null is not yet known. */
export function moneyValues(
  figures: Omit<MonitorColumnsFragment, '__typename' | 'variance' | 'forecastVariance'>,
): Readonly<Record<string, MoneyValue>> {
  const { originalBudget, budget, budgetToDate, actualToDate, forecast } = figures;
  return {
    originalBudget,
    budget,
    budgetToDate,
    actualToDate: actualToDate ?? 'notYetKnown',
    forecast: forecast ?? 'notYetKnown',
  };
}

/** Rows in printed order: a group's heading before its rows and its total after them. */
export function monitorRows({ rows, ledger, month }: Monitor): readonly MoneyRow[] {
  const below = (parent: MonitorRow) => rows.filter(({ parentId }) => parentId === parent.id);
  const leavesOrTotals = (row: MonitorRow): readonly string[] =>
    row.figures !== null || row.totalLabel !== null ? [row.id] : below(row).flatMap(leavesOrTotals);
  const byId = new Map(rows.map((row) => [row.id, row]));
  /** A note on a group explains its rows; one on the whole explains none of them. */
  const isExplained = ({ parentId }: MonitorRow): boolean => {
    const group = parentId === null ? undefined : byId.get(parentId);
    return group !== undefined && group.parentId !== null && (group.note !== null || isExplained(group));
  };
  const print = (row: MonitorRow): readonly MoneyRow[] => {
    const note = row.note === null ? {} : { note: row.note };
    const href = rowHref(ledger.id, row.id, month);
    if (row.figures !== null) {
      const label = row.label ?? '';
      const ringFence =
        row.ringFences.length === 0 ? {} : { source: `Ring-fenced: ${row.ringFences.join('; ')}` };
      return [
        {
          kind: 'line',
          key: row.id,
          label,
          href,
          ...note,
          ...ringFence,
          isExplained: isExplained(row),
          values: moneyValues(row.figures),
        },
      ];
    }
    const children = below(row);
    const of = children.flatMap(leavesOrTotals);
    const total = { kind: 'total', key: row.id, label: row.totalLabel ?? '', href, ...note, of } as const;
    return [
      ...(row.label === null ? [] : [{ kind: 'group', key: `${row.id}-head`, label: row.label } as const]),
      ...children.flatMap(print),
      ...(row.totalLabel === null ? [] : [total]),
    ];
  };
  return rows.filter(({ parentId }) => parentId === null).flatMap(print);
}
