import { longMonth, type MoneyColumn, MoneyTable } from '@concordat/ui';
import type { ShownReturn } from './return-words.ts';

/** Where each line of a return stands at the end of the month, and what was forecast before it. */
export function ReturnFigures({ shown: { lines, month, status } }: { shown: ShownReturn }) {
  return (
    <MoneyTable
      caption="Where the lines stand"
      scale="pounds"
      columns={[
        { key: 'budget', head: 'Full-year budget' },
        { key: 'budgetToDate', head: 'Budget to date' },
        { key: 'actualToDate', head: 'Actual' },
        {
          key: 'variance',
          head: 'Over/(under) spend',
          worked: { as: 'variance', of: 'actualToDate', against: 'budgetToDate' },
        },
        { key: 'previousForecast', head: 'Forecast before' },
        ...(status === 'signed' ? signedColumns : []),
      ]}
      rows={[
        ...lines.map(({ id, code, title, figures, previousForecast, forecast }) => ({
          kind: 'line' as const,
          key: id,
          label: `${code} ${title}`,
          isExplained: true,
          values: {
            budget: figures.budget,
            budgetToDate: figures.budgetToDate,
            actualToDate: figures.actualToDate ?? ('notYetKnown' as const),
            previousForecast,
            forecast: forecast ?? ('notYetKnown' as const),
          },
        })),
        { kind: 'total', key: 'all', label: 'All lines', of: lines.map(({ id }) => id) },
      ]}
      source={`The ledger at the end of ${longMonth(month)}`}
    />
  );
}

const signedColumns: readonly MoneyColumn[] = [
  { key: 'forecast', head: 'Forecast signed' },
  { key: 'moved', head: 'Moved', worked: { as: 'variance', of: 'forecast', against: 'previousForecast' } },
];
