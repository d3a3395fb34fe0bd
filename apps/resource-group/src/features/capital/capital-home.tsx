import { useQuery } from '@apollo/client/react';
import { PagedTable } from '@concordat/app-frame';
import {
  CouldNotOpen,
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
  const query = useQuery(capitalProgrammesQuery);
  const { data, loading, error, refetch } = query;
  useDocumentTitle('Capital', 'Resource Group');
  if (error && !data) {
    return <CouldNotOpen what="The capital programmes" error={error} again={refetch} />;
  }
  if (loading && !data) return <LoadingState what="the capital programmes" />;
  return (
    <>
      <PageHeading title="Capital" caption="What is built and bought, and what pays for it" />
      <p className="govuk-body">
        <Link href="/resource-group/reserves">Reserves</Link>: what is set aside, and who draws on it.
      </p>
      <PagedTable
        what="the capital programmes"
        list={data?.capitalProgrammes}
        query={query}
        caption="Capital programmes"
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="No capital programme yet">
            A programme appears here once the policing body’s finance officer has opened it.
          </EmptyState>
        }
        more="Show earlier programmes"
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
