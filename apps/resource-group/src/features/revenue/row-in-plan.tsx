import { InstantText, Link, longMonth } from '@concordat/ui';
import { lazy, Suspense } from 'react';
import type { RevenueRowQuery } from '../../generated/graphql.ts';

type Row = NonNullable<RevenueRowQuery['revenueRow']>;

const RecurringVarianceForm = lazy(() =>
  import('./recurring-variance-form.tsx').then((form) => ({ default: form.RecurringVarianceForm })),
);

/** What the row says of the years to come, and where the medium-term plan takes it. */
export function RowInPlan({ row, onStale }: { row: Row; onStale: () => void }) {
  const { liveInput, planUses, latestClosedMonth, month, figures, ledger } = row;
  const mayState =
    ledger.allowedCommands.includes('StateRecurringVariance') &&
    month === latestClosedMonth &&
    figures.forecastVariance !== null;
  if (liveInput === null && !mayState) return null;
  return (
    <section aria-labelledby="in-the-plan">
      <h2 className="govuk-heading-m" id="in-the-plan">
        In the medium-term plan
      </h2>
      {liveInput === null ? (
        <p className="govuk-body">
          Nobody has said yet how much of the variance forecast in {longMonth(month)} comes again every year.
        </p>
      ) : (
        <p className="govuk-body">
          {liveInput.source}. Stated by {liveInput.statedBy}, <InstantText instant={liveInput.statedAt} />.
        </p>
      )}
      {liveInput !== null && planUses.length === 0 && (
        <p className="govuk-body">
          No plan or scenario takes it yet;{' '}
          <Link href="/resource-group/medium-term-plan">a scenario can switch it on</Link>.
        </p>
      )}
      {planUses.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {planUses.map(({ planId, planTitle, scenarioId, scenarioName }) => (
            <li key={scenarioId ?? planId}>
              <Link
                href={
                  scenarioId === null
                    ? '/resource-group/medium-term-plan'
                    : `/resource-group/medium-term-plan/scenarios/${scenarioId}`
                }
              >
                {scenarioName === null ? planTitle : `${scenarioName}, over ${planTitle}`}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {mayState && (
        <Suspense fallback={null}>
          <RecurringVarianceForm row={row} onStale={onStale} />
        </Suspense>
      )}
    </section>
  );
}
