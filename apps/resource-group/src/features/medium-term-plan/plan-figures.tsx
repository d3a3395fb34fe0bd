import type { PlanForecast } from '@concordat/domain/finance';
import { MoneyTable } from '@concordat/ui';

/** Spend, financing and gap of each year, and what is planned to close it. */
export function PlanFigures({
  caption,
  forecast,
  source,
}: {
  caption: string;
  forecast: PlanForecast;
  source?: string;
}) {
  const { years } = forecast;
  const row = (key: string, label: string, of: (year: (typeof years)[number]) => number) => ({
    kind: 'line' as const,
    key,
    label,
    values: Object.fromEntries(years.map((year) => [year.year, of(year)])),
  });
  return (
    <MoneyTable
      caption={caption}
      columns={years.map(({ year }) => ({ key: year, head: year }))}
      rows={[
        row('spend', 'Net revenue expenditure', ({ spend }) => spend),
        row('financing', 'Financing', ({ financing }) => financing),
        row('gap', 'Budget gap', ({ gap }) => gap),
        row('savings', 'Savings planned, by confidence', ({ savings }) => savings),
        row('reserves', 'Use of reserves', ({ reservesUsed }) => reservesUsed),
        row('find', 'Still to find', ({ stillToFind }) => stillToFind),
      ]}
      {...(source === undefined ? {} : { source })}
    />
  );
}
