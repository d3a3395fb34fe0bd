import { useQuery } from '@apollo/client/react';
import { useSignedIn } from '@concordat/app-frame';
import {
  CouldNotOpen,
  DataTable,
  EmptyState,
  Link,
  LoadingState,
  longMonth,
  PageHeading,
  useDocumentTitle,
} from '@concordat/ui';
import { lazy, Suspense } from 'react';
import { ledgersToCloseQuery } from './month-end.graphql.ts';
import { monthEndHref } from './month-end-search.ts';
import { forecastInWords, toDateInWords } from './month-end-words.ts';

/** What a form needs comes after what the page says. */
const OpenNextBooks = lazy(() =>
  import('./open-next-books.tsx').then((form) => ({ default: form.OpenNextBooks })),
);

/** The books whose months are closed here, and those of another body whose closed months can be reported. */
export function LedgersToClose() {
  const { viewer } = useSignedIn();
  const { data, loading, error, refetch } = useQuery(ledgersToCloseQuery);
  useDocumentTitle('Finance', 'Admin');
  if (error && !data) {
    return <CouldNotOpen what="The ledgers" error={error} again={refetch} />;
  }
  if (loading && !data) return <LoadingState what="the ledgers" />;
  const ledgers = (data?.ledgers.edges ?? []).map(({ node }) => node);
  const ours = ledgers.filter(({ body }) => viewer.bodies.some(({ id }) => id === body.id));
  const others = ledgers.filter((ledger) => !ours.includes(ledger));
  return (
    <>
      <PageHeading title="Months and virements" caption="Finance" />
      {ours.length === 0 ? (
        <EmptyState title="No ledger of your body is open">
          <p className="govuk-body">
            The books of a financial year stand here once they are opened. Those of other bodies are read in
            the Resource Group.
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Ledgers of your body"
          rows={ours}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              head: 'Ledger',
              cell: ({ id, name, monthToClose }) => (
                <Link href={monthEndHref(id, monthToClose ?? undefined)}>{name}</Link>
              ),
            },
            {
              key: 'virements',
              head: 'Virements',
              cell: ({ id, name }) => (
                <Link href={`/admin/finance/${encodeURIComponent(id)}/virements`}>
                  Virements<span className="govuk-visually-hidden"> of {name}</span>
                </Link>
              ),
            },
            {
              key: 'lines',
              head: 'Lines',
              cell: ({ id, name }) => (
                <Link href={`/admin/finance/${encodeURIComponent(id)}/lines`}>
                  Lines<span className="govuk-visually-hidden"> of {name}</span>
                </Link>
              ),
            },
            {
              key: 'workforce',
              head: 'People',
              cell: ({ id, name }) => (
                <Link href={`/admin/finance/${encodeURIComponent(id)}/workforce`}>
                  Establishment<span className="govuk-visually-hidden"> and strength of {name}</span>
                </Link>
              ),
            },
            { key: 'body', head: 'Body', cell: ({ body }) => body.shortName },
            { key: 'year', head: 'Year', cell: ({ financialYear }) => financialYear, isUnbroken: true },
            {
              key: 'toClose',
              head: 'To close next',
              cell: ({ monthToClose }) => (monthToClose === null ? 'All closed' : longMonth(monthToClose)),
            },
            { key: 'latest', head: 'Latest figures', cell: ({ latestMonth }) => longMonth(latestMonth) },
            { key: 'standing', head: 'To date', cell: ({ standing }) => toDateInWords(standing.variance) },
            {
              key: 'forecast',
              head: 'Forecast',
              cell: ({ standing }) => forecastInWords(standing.forecastVariance),
            },
          ]}
        />
      )}
      {ours.length > 0 && viewer.permissions.includes('finance:run') && (
        <Suspense fallback={<LoadingState what="the form" />}>
          <OpenNextBooks ledgers={ours} />
        </Suspense>
      )}
      {viewer.permissions.includes('finance:run') && (
        <p className="govuk-body">
          <Link href="/admin/finance/new">Open first books</Link>: of a body that has none, or of a fund kept
          apart.
        </p>
      )}
      <p className="govuk-body">
        <Link href="/admin/reserves">Reserves</Link>: what is set aside, and draws that wait for approval.
      </p>
      {others.length > 0 && viewer.permissions.includes('finance:run') && (
        <DataTable
          caption="Ledgers of other bodies, to report to your meetings"
          rows={others}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              head: 'Ledger',
              cell: ({ id, name, latestMonth }) => <Link href={monthEndHref(id, latestMonth)}>{name}</Link>,
            },
            { key: 'body', head: 'Body', cell: ({ body }) => body.shortName },
            { key: 'year', head: 'Year', cell: ({ financialYear }) => financialYear, isUnbroken: true },
            { key: 'latest', head: 'Latest figures', cell: ({ latestMonth }) => longMonth(latestMonth) },
            { key: 'standing', head: 'To date', cell: ({ standing }) => toDateInWords(standing.variance) },
            {
              key: 'forecast',
              head: 'Forecast',
              cell: ({ standing }) => forecastInWords(standing.forecastVariance),
            },
          ]}
        />
      )}
    </>
  );
}
