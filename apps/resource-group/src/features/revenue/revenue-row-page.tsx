import { useQuery } from '@apollo/client/react';
import type { Month } from '@concordat/domain/kernel';
import {
  Breadcrumbs,
  type Column,
  CouldNotOpen,
  DataTable,
  exactMoney,
  Link,
  LoadingState,
  longMonth,
  NotFound,
  PageHeading,
  SummaryList,
  Tag,
  useDocumentTitle,
  varianceInProse,
} from '@concordat/ui';
import type { PostingKind, RevenueRowQuery } from '../../generated/graphql.ts';
import { revenueRowQuery } from './revenue.graphql.ts';
import { ledgerHref } from './revenue-search.ts';
import { RowInPlan } from './row-in-plan.tsx';

type Line = NonNullable<RevenueRowQuery['revenueRow']>['lines'][number];
type Posting = Line['postings'][number];

/** From a row of the report to its lines, to each posting, to the paper that prints it. */
export function RevenueRowPage({ rowId, month }: { rowId: string; month: Month | null }) {
  const { data, loading, error, refetch } = useQuery(revenueRowQuery, { variables: { rowId, month } });
  const row = data?.revenueRow;
  useDocumentTitle(row?.label ?? 'Revenue', 'Resource Group');
  if (error && !row) {
    return <CouldNotOpen what="The row" error={error} again={refetch} />;
  }
  if (loading && !row) return <LoadingState what="the row" />;
  if (!row) return <NotFound homeHref="/resource-group/revenue" contact="your finance officer" />;
  const { ledger, figures, label, path, lines } = row;
  const standing =
    figures.variance === null
      ? null
      : `${varianceInProse(figures.variance)} at the end of ${longMonth(row.month)}`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Revenue', href: '/resource-group/revenue' },
          { label: ledger.name, href: ledgerHref(ledger.id, { month: row.month }) },
        ]}
      />
      <PageHeading title={standing === null ? label : `${label}: ${standing}`} caption={path.join(', ')} />
      <RowInPlan row={row} onStale={() => void refetch()} />
      {lines.map((line) => (
        <section key={line.id}>
          <h2 className="govuk-heading-m">
            {line.code} {line.title}
          </h2>
          {line.ringFence !== null && (
            <p className="govuk-body">
              <Tag tone="caution">Ring-fenced</Tag> {line.ringFence}
            </p>
          )}
          <SummaryList rows={factsOf(line)} />
          <DataTable
            caption={`What was posted to ${line.title}`}
            columns={columns}
            rows={line.postings}
            rowKey={({ id }) => id}
            empty="Nothing was posted to this line."
          />
          {line.postingCount > line.postings.length && (
            <p className="govuk-body">
              The first {line.postings.length} of {line.postingCount} postings are shown.
            </p>
          )}
        </section>
      ))}
    </>
  );
}

function factsOf({ figures, term }: Line) {
  const orNotLoaded = (pence: number | null) => (pence === null ? 'Not loaded yet' : exactMoney(pence));
  return [
    ...(figures.originalBudget === figures.budget
      ? []
      : [{ key: 'original', label: 'Original budget', value: exactMoney(figures.originalBudget) }]),
    { key: 'budget', label: 'Full-year budget', value: exactMoney(figures.budget) },
    { key: 'toDate', label: 'Budget to date', value: exactMoney(figures.budgetToDate) },
    { key: 'actual', label: 'Actual to date', value: orNotLoaded(figures.actualToDate) },
    { key: 'commitments', label: 'On order', value: orNotLoaded(figures.commitments) },
    {
      key: 'forecast',
      label: 'Full-year forecast',
      value: figures.forecast === null ? 'Not yet known' : exactMoney(figures.forecast),
    },
    { key: 'term', label: 'Counts in', value: term ?? 'No total: shown for information' },
  ];
}

const kindWords: Record<PostingKind, string> = {
  budget: 'Budget',
  virement: 'Virement',
  actual: 'Actual',
  commitment: 'On order',
  forecast: 'Forecast of the year',
};

const columns: readonly Column<Posting>[] = [
  { key: 'kind', head: 'What', cell: ({ kind }) => kindWords[kind], width: '9rem' },
  { key: 'month', head: 'Month', cell: ({ month }) => longMonth(month), width: '9rem' },
  {
    key: 'amount',
    head: 'Amount',
    isNumeric: true,
    cell: ({ amount }) => exactMoney(amount),
    width: '10rem',
  },
  {
    key: 'source',
    head: 'Where it comes from',
    cell: ({ source, paper, isWorkedOut }) => (
      <>
        {paper === null ? (
          source
        ) : (
          <Link
            href={`/resource-group/meetings/${encodeURIComponent(paper.meetingId)}?paper=${encodeURIComponent(paper.id)}`}
          >
            {source}
          </Link>
        )}
        {isWorkedOut && (
          <>
            {' '}
            <Tag tone="quiet">Worked out</Tag>
          </>
        )}
      </>
    ),
  },
];
