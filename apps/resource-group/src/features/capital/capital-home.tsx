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
import { capitalProgrammesQuery } from './capital.graphql.ts';
import { programmeHref } from './capital-search.ts';

/** Every capital programme a reader may see, the latest year first. */
export function CapitalHome() {
  const { data, loading, error, refetch } = useQuery(capitalProgrammesQuery);
  useDocumentTitle('Capital', 'Resource Group');
  if (error && !data) {
    return <CouldNotOpen what="The capital programmes" error={error} again={refetch} />;
  }
  if (loading && !data) return <LoadingState what="the capital programmes" />;
  const programmes = data?.capitalProgrammes.edges.map(({ node }) => node) ?? [];
  if (programmes.length === 0) {
    return (
      <>
        <PageHeading title="Capital" />
        <EmptyState title="No capital programme yet">
          A programme appears here once the policing body’s finance officer has opened it.
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeading title="Capital" caption="What is built and bought, and what pays for it" />
      <p className="govuk-body">
        <Link href="/resource-group/reserves">Reserves</Link>: what is set aside, and who draws on it.
      </p>
      <DataTable
        caption="Capital programmes"
        rows={programmes}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'year',
            head: 'Programme',
            cell: ({ id, financialYear }) => (
              <Link href={programmeHref(id)}>Capital programme {financialYear}</Link>
            ),
          },
          { key: 'body', head: 'Body', cell: ({ body }) => body.shortName },
          { key: 'schemes', head: 'Schemes', isNumeric: true, cell: ({ schemeCount }) => schemeCount },
          { key: 'month', head: 'Figures to', cell: ({ latestMonth }) => longMonth(latestMonth) },
        ]}
      />
    </>
  );
}
