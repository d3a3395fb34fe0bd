import { longMonth, MoneyTable, varianceInProse, WaterfallChart, waterfallSteps } from '@concordat/ui';
import type { Monitor } from './monitor-rows.ts';

/** At most so many bars between the two standings, so that the picture can be read. */
const MOST_STEPS = 8;

/** What the rows added to or took from the forecast since the month before, as a waterfall and as its table. */
export function MovedSince({ monitor }: { monitor: Monitor }) {
  const { previousMonth, previousTotal, total, month } = monitor;
  if (previousMonth === null || previousTotal === null) {
    return (
      <>
        <h2 className="govuk-heading-m">What moved since last month</h2>
        <p className="govuk-body">
          {longMonth(month)} is the first month in this ledger, so there is nothing to compare it with.
        </p>
      </>
    );
  }
  const forecasts = total.forecastVariance !== null && previousTotal.forecastVariance !== null;
  const pick = (figures: { variance: number | null; forecastVariance: number | null } | null) =>
    (forecasts ? figures?.forecastVariance : figures?.variance) ?? 0;
  const measure = forecasts ? 'forecast over or under budget' : 'over or under budget to date';
  const movements = monitor.rows.flatMap(({ id, label, figures, previous }) =>
    figures === null ? [] : [{ key: id, label: label ?? '', pence: pick(figures) - pick(previous) }],
  );
  const start = { key: 'start', label: longMonth(previousMonth), pence: pick(previousTotal) };
  const steps = waterfallSteps(start, movements, longMonth(month), MOST_STEPS);
  const change = pick(total) - pick(previousTotal);
  const title =
    change === 0
      ? `Nothing moved since ${longMonth(previousMonth)}`
      : `${varianceInProse(change).replace(/ (over|under) budget$/, change > 0 ? ' worse' : ' better')} since ${longMonth(previousMonth)}`;
  return (
    <>
      <h2 className="govuk-heading-m">What moved since last month</h2>
      <WaterfallChart title={title} steps={steps} />
      <MoneyTable
        caption={`${measure[0]?.toUpperCase()}${measure.slice(1)}, ${longMonth(previousMonth)} to ${longMonth(month)}`}
        columns={[{ key: 'moved', head: 'Over/(under)' }]}
        rows={[
          ...steps.slice(0, -1).map(({ key, label, pence }) => ({
            kind: 'line' as const,
            key,
            label,
            values: { moved: pence },
          })),
          {
            kind: 'total',
            key: 'end',
            label: longMonth(month),
            of: steps.slice(0, -1).map(({ key }) => key),
          },
        ]}
      />
    </>
  );
}
