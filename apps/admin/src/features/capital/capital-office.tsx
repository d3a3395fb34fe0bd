import { useQuery } from '@apollo/client/react';
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
import { capitalOfficeQuery } from './capital.graphql.ts';

// What it takes to open a programme comes after what there is.
const OpenProgrammeForm = lazy(() =>
  import('./open-programme-form.tsx').then((form) => ({ default: form.OpenProgrammeForm })),
);

/** The capital programmes to keep; those of another body are only read. */
export function CapitalOffice() {
  const { data, loading, error, refetch } = useQuery(capitalOfficeQuery);
  useDocumentTitle('Capital', 'Admin');
  if (error && !data) {
    return <CouldNotOpen what="The capital programmes" error={error} again={refetch} />;
  }
  if (loading && !data) return <LoadingState what="the capital programmes" />;
  const programmes = data?.capitalProgrammes.edges.map(({ node }) => node) ?? [];
  return (
    <>
      <PageHeading title="Capital" caption="Approvals, releases, spend, progress and receipts" />
      <p className="govuk-body">
        <Link href="/admin/reserves">Reserves</Link>: what is set aside, planned and approved draws.
      </p>
      {programmes.length === 0 ? (
        <EmptyState title="No capital programme yet">
          The finance officer of the policing body opens the programme of a year, with its blocks and what
          pays for it.
        </EmptyState>
      ) : (
        <DataTable
          caption="Capital programmes"
          rows={programmes}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'year',
              head: 'Programme',
              cell: ({ id, financialYear }) => (
                <Link href={`/admin/capital/${encodeURIComponent(id)}`}>
                  Capital programme {financialYear}
                </Link>
              ),
            },
            { key: 'body', head: 'Body', cell: ({ body }) => body.shortName },
            { key: 'schemes', head: 'Schemes', isNumeric: true, cell: ({ schemeCount }) => schemeCount },
            { key: 'month', head: 'Figures to', cell: ({ latestMonth }) => longMonth(latestMonth) },
            {
              key: 'may',
              head: 'You may',
              cell: ({ allowedCommands }) => (allowedCommands.length > 0 ? 'Keep it' : 'Read it'),
            },
          ]}
        />
      )}
      {data !== undefined && (
        <Suspense fallback={<LoadingState what="the form" />}>
          <OpenProgrammeForm office={data} />
        </Suspense>
      )}
    </>
  );
}
