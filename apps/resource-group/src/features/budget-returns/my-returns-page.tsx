import { useQuery } from '@apollo/client/react';
import {
  Breadcrumbs,
  type Column,
  CouldNotOpen,
  DataTable,
  DateText,
  EmptyState,
  InstantText,
  Link,
  LoadingState,
  longMonth,
  PageHeading,
  Tag,
  useDocumentTitle,
} from '@concordat/ui';
import { myReturnsQuery } from './budget-returns.graphql.ts';
import { type ListedReturn, returnsHeadline, signedCaption } from './return-words.ts';

/** What the reader is asked to forecast, and what they have signed. */
export function MyReturnsPage() {
  const { data, loading, error, refetch } = useQuery(myReturnsQuery);
  const waiting = data?.myReturns.waiting ?? [];
  const signed = data?.myReturns.signed ?? [];
  const title = returnsHeadline(waiting.length);
  useDocumentTitle(title, 'Resource Group');
  if (error && !data) return <CouldNotOpen what="Your returns" error={error} again={refetch} />;
  if (loading && !data) return <LoadingState what="your returns" />;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Revenue', href: '/resource-group/revenue' }]} />
      <PageHeading title={title} caption="Forecasts of budget holders" />
      {waiting.length === 0 ? (
        <EmptyState title="Nothing to do">
          Once a month the finance officer asks whoever answers for a budget line what they expect of the
          year. What is asked of you stands here with the day it is due.
        </EmptyState>
      ) : (
        <DataTable
          caption="To be signed"
          rows={waiting}
          rowKey={({ id }) => id}
          columns={[
            month,
            ledger,
            { key: 'post', head: 'Asked of the', cell: ({ postTitle }) => postTitle },
            { key: 'lines', head: 'Lines', isNumeric: true, cell: ({ lineCount }) => String(lineCount) },
            {
              key: 'due',
              head: 'Due',
              cell: ({ dueOn, isLate }) => (
                <>
                  <DateText date={dueOn} /> {isLate && <Tag tone="alarm">Late</Tag>}
                </>
              ),
            },
          ]}
        />
      )}
      {signed.length > 0 && (
        <DataTable
          caption={signedCaption(signed.length)}
          rows={signed}
          rowKey={({ id }) => id}
          columns={[
            month,
            ledger,
            {
              key: 'signed',
              head: 'Signed',
              cell: ({ signedAt, isLate }) => (
                <>
                  {signedAt !== null && <InstantText instant={signedAt} />}{' '}
                  {isLate && <Tag tone="caution">Late</Tag>}
                </>
              ),
            },
            {
              key: 'by',
              head: 'By',
              cell: ({ signedByName, onBehalfBecause }) =>
                onBehalfBecause === null
                  ? signedByName
                  : `${signedByName}, on your behalf: ${onBehalfBecause}`,
            },
          ]}
        />
      )}
    </>
  );
}

const month: Column<ListedReturn> = {
  key: 'month',
  head: 'Return',
  cell: ({ id, month: of }) => (
    <Link href={`/resource-group/returns/${encodeURIComponent(id)}`}>{longMonth(of)}</Link>
  ),
};

const ledger: Column<ListedReturn> = {
  key: 'ledger',
  head: 'Ledger',
  cell: ({ ledgerName, bodyName, financialYear }) => `${ledgerName}, ${bodyName}, ${financialYear}`,
};
