import { useQuery } from '@apollo/client/react';
import {
  Breadcrumbs,
  Button,
  CouldNotOpen,
  InstantText,
  Link,
  LoadingState,
  longMonth,
  MoneyTable,
  NotFound,
  PageHeading,
  PageNotice,
  Select,
  Tabs,
  useDocumentTitle,
  useNavigate,
} from '@concordat/ui';
import { lazy, Suspense } from 'react';
import { SpendingStop } from '../../spending-stop.tsx';
import { type Monitor, moneyValues, monitorColumns, monitorRows } from './monitor-rows.ts';
import { revenueMonitorQuery } from './revenue.graphql.ts';
import { forecastInWords, revenueHeadline } from './revenue-headline.ts';
import { ledgerHref, type RevenueSearch, readRevenueSearch } from './revenue-search.ts';

/** The drawing comes after the table. */
const MovedSince = lazy(() => import('./moved-since.tsx').then((moved) => ({ default: moved.MovedSince })));

/** A ledger at the end of a month: the answer, the table in each cut, what moved, and how the bottom line is made. */
export function RevenuePage({ ledgerId, search }: { ledgerId: string; search: RevenueSearch }) {
  const { data, loading, error, refetch } = useQuery(revenueMonitorQuery, {
    variables: { ledgerId, month: search.month ?? null, hierarchyId: search.cut ?? null },
  });
  const monitor = data?.revenueMonitor;
  const title = monitor ? revenueHeadline(monitor.total, monitor.month) : 'Revenue';
  useDocumentTitle(title, 'Resource Group');
  if (error && !monitor) {
    return <CouldNotOpen what="The ledger" error={error} again={refetch} />;
  }
  if (loading && !monitor) return <LoadingState what="the ledger" />;
  if (!monitor) return <NotFound homeHref="/resource-group/revenue" contact="your finance officer" />;
  return <Shown monitor={monitor} title={title} search={search} />;
}

function Shown({ monitor, title, search }: { monitor: Monitor; title: string; search: RevenueSearch }) {
  const { ledger, month, hierarchy, hierarchies, total } = monitor;
  const period = monitor.periods.find((one) => one.month === month);
  const wasMoved = monitor.rows.some(
    ({ figures }) => figures !== null && figures.originalBudget !== figures.budget,
  );
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Revenue', href: '/resource-group/revenue' }]} />
      <SpendingStop />
      <PageHeading
        title={title}
        caption={`${ledger.body.shortName}, ${ledger.name}, ${ledger.financialYear}`}
      />
      <p className="govuk-body-l">{forecastInWords(total)}.</p>
      <p className="govuk-body">
        Figures as at the end of {longMonth(month)}
        {monitor.postedAt !== null && (
          <>
            , last posted <InstantText instant={monitor.postedAt} />
          </>
        )}
        .
      </p>
      {total.actualToDate === null && (
        <PageNotice tone="caution" title={`${longMonth(month)} is not loaded yet.`}>
          What was spent to its end is not known before the finance officer loads it; choose an earlier month
          to see what was.
        </PageNotice>
      )}
      {period?.status === 'closed' && (
        <PageNotice tone="plain" title={`Read only: ${longMonth(month)} is closed.`}>
          {period.changedBy !== null && `Closed by the ${period.changedBy}. `}
          {period.reason !== null && `Not every large variance has a note. ${period.reason} `}
          Ask the finance officer to reopen it if a figure is wrong.
        </PageNotice>
      )}
      <p className="govuk-body cc-no-print">
        <Link href={`/resource-group/revenue/${encodeURIComponent(ledger.id)}/workforce`}>
          Establishment, strength and the pay forecast
        </Link>
      </p>
      <MonthChoice monitor={monitor} search={search} />
      <Tabs
        label="Ways to cut the same money"
        tabs={hierarchies.map(({ id, name }) => ({
          key: id,
          label: name,
          href: ledgerHref(ledger.id, { ...search, cut: id }),
        }))}
        currentKey={hierarchy.id}
      >
        <MoneyTable
          caption={`${hierarchy.name}, to the end of ${longMonth(month)}`}
          columns={monitorColumns(wasMoved)}
          rows={monitorRows(monitor)}
          notes={monitor.notes}
          noteRule={{
            variance: 'forecastVariance',
            budget: 'budget',
            pence: monitor.notePence,
            ppm: monitor.notePpm,
          }}
          source={`Ledger of ${ledger.body.shortName}, ${ledger.financialYear}. Spending is positive, income negative.`}
        />
      </Tabs>
      {monitor.memo.length > 0 && (
        <MoneyTable
          caption="Shown for information, outside the totals"
          columns={monitorColumns(false).slice(0, 4)}
          rows={monitor.memo.map(({ code, title: label, figures }) => ({
            kind: 'line',
            key: code,
            label,
            values: moneyValues(figures),
          }))}
        />
      )}
      <h2 className="govuk-heading-m">How the bottom line is made</h2>
      <MoneyTable
        caption="Terms of the net budget requirement"
        columns={monitorColumns(false)}
        rows={[
          ...monitor.bridge.map(({ term, figures }) => ({
            kind: 'line' as const,
            key: term,
            label: term,
            values: moneyValues(figures),
          })),
          { kind: 'total', key: 'net', label: ledger.name, of: monitor.bridge.map(({ term }) => term) },
        ]}
      />
      <h2 className="govuk-heading-m">Month by month</h2>
      <MoneyTable
        caption="The bottom line at the end of each month"
        columns={monitorColumns(false)}
        rows={monitor.trend.map((standing) => ({
          kind: 'line',
          key: standing.month,
          label: longMonth(standing.month),
          href: ledgerHref(ledger.id, { ...search, month: standing.month }),
          values: moneyValues(standing.figures),
        }))}
      />
      <Suspense fallback={<LoadingState what="what moved" />}>
        <MovedSince monitor={monitor} />
      </Suspense>
    </>
  );
}

function MonthChoice({ monitor, search }: { monitor: Monitor; search: RevenueSearch }) {
  const navigate = useNavigate();
  const inWords = { open: 'open', closed: 'closed', reopened: 'reopened' };
  return (
    <form
      className="cc-month-choice cc-no-print"
      onSubmit={(event) => {
        event.preventDefault();
        const month = String(new FormData(event.currentTarget).get('month'));
        navigate?.(ledgerHref(monitor.ledger.id, { ...search, ...readRevenueSearch({ month }) }));
      }}
    >
      <Select
        key={monitor.month}
        label="Month"
        name="month"
        defaultValue={monitor.month}
        choices={monitor.periods.map(({ month, status }) => ({
          value: month,
          label: `${longMonth(month)} (${inWords[status]})`,
        }))}
      />
      <Button weight="secondary" type="submit">
        Show month
      </Button>
    </form>
  );
}
