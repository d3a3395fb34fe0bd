import type { PlanMovement } from '@concordat/domain/finance';
import { MoneyTable } from '@concordat/ui';

/** What moved the gap, one reason a line; the lines add up to the whole movement. */
export function MovementTable({
  caption,
  years,
  movements,
  source,
}: {
  caption: string;
  years: readonly string[];
  movements: readonly PlanMovement[];
  source?: string;
}) {
  if (movements.length === 0) return <p className="govuk-body">Nothing moves the gap.</p>;
  return (
    <MoneyTable
      caption={caption}
      columns={years.map((year) => ({ key: year, head: year }))}
      rows={[
        ...movements.map(({ label, amounts }) => ({
          kind: 'line' as const,
          key: label,
          label,
          values: Object.fromEntries(years.map((year, at) => [year, amounts[at] ?? 0])),
        })),
        {
          kind: 'total' as const,
          key: 'all',
          label: 'Whole movement of the gap',
          of: movements.map(({ label }) => label),
        },
      ]}
      {...(source === undefined ? {} : { source })}
    />
  );
}
