import { type PlanForecast, type PlanInputs, planYears } from '@concordat/domain/finance';
import { MoneyTable } from '@concordat/ui';

/** Every line of the base budget and what it becomes, with where it comes from beside the exact figure. */
export function BaseBudgetTable({ inputs, forecast }: { inputs: PlanInputs; forecast: PlanForecast }) {
  const years = planYears(inputs);
  const rowsOf = (side: 'spend' | 'financing') =>
    forecast.lines
      .filter((line) => line.side === side)
      .map(({ key, label, base, amounts }) => {
        const line = inputs.lines.find((each) => each.key === key);
        return {
          kind: 'line' as const,
          key,
          label: line?.isTakenAsGiven ? `${label} (taken as given)` : label,
          values: { base, ...Object.fromEntries(years.map((year, at) => [year, amounts[at] ?? 0])) },
          ...(line === undefined ? {} : { source: line.source }),
        };
      });
  const spend = rowsOf('spend');
  const financing = rowsOf('financing');
  return (
    <MoneyTable
      caption="Lines of the base budget"
      columns={[
        { key: 'base', head: inputs.baseYear },
        ...years.map((year) => ({ key: year as string, head: year as string })),
      ]}
      rows={[
        { kind: 'group', key: 'of-spend', label: 'Spend, before pressures' },
        ...spend,
        { kind: 'total', key: 'all-spend', label: 'All lines of spend', of: spend.map(({ key }) => key) },
        { kind: 'group', key: 'of-financing', label: 'Financing' },
        ...financing,
        {
          kind: 'total',
          key: 'all-financing',
          label: 'All lines of financing',
          of: financing.map(({ key }) => key),
        },
      ]}
    />
  );
}
