import { useQuery } from '@apollo/client/react';
import {
  Breadcrumbs,
  CouldNotOpen,
  DataTable,
  DateText,
  exactMoney,
  Link,
  LoadingState,
  longDate,
  MoneyTable,
  NotFound,
  PageHeading,
  PageNotice,
  Tag,
  useDocumentTitle,
} from '@concordat/ui';
import { SpendingStop } from '../../spending-stop.tsx';
import { ApprovalTable } from './approval-table.tsx';
import { BlockChart } from './block-chart.tsx';
import { capitalMonitorQuery } from './capital.graphql.ts';
import { asAtInWords, capitalHeadline } from './capital-headline.ts';
import { type CapitalSearch, schemeHref } from './capital-search.ts';
import {
  financingColumns,
  financingRows,
  type Monitor,
  schemeColumns,
  schemeRows,
  summaryColumns,
  summaryRows,
} from './capital-tables.ts';
import { WhenForm } from './when-form.tsx';

/** A capital programme: the answer, what needs looking at, the summary, every scheme, and what pays for it. */
export function CapitalPage({ programmeId, search }: { programmeId: string; search: CapitalSearch }) {
  const { data, loading, error, refetch } = useQuery(capitalMonitorQuery, {
    variables: { programmeId, month: search.month ?? null, asAt: search.asAt ?? null },
  });
  const monitor = data?.capitalMonitor;
  const title = monitor ? capitalHeadline(monitor.total) : 'Capital';
  useDocumentTitle(title, 'Resource Group');
  if (error && !monitor) {
    return <CouldNotOpen what="The capital programme" error={error} again={refetch} />;
  }
  if (loading && !monitor) return <LoadingState what="the capital programme" />;
  if (!monitor) return <NotFound homeHref="/resource-group/capital" contact="your finance officer" />;
  const { programme, financing } = monitor;
  const asAt = asAtInWords(monitor.month, monitor.asAt, longDate);
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Capital', href: '/resource-group/capital' }]} />
      <SpendingStop />
      <PageHeading
        title={title}
        caption={`${programme.body.shortName}, capital programme ${programme.financialYear}`}
      />
      <p className="govuk-body">{asAt}.</p>
      <WhenForm monitor={monitor} />
      <MoneyTable
        caption="Summary of payments"
        columns={summaryColumns}
        rows={summaryRows(monitor)}
        source={`${asAt}. Held schemes may not spend until their business case is approved.`}
      />
      <BlockChart monitor={monitor} />
      <NeedsLooking monitor={monitor} search={search} />
      <h2 className="govuk-heading-m">Scheme by scheme</h2>
      <MoneyTable
        caption="Schemes, columns D to K"
        columns={schemeColumns}
        rows={schemeRows(monitor, search)}
        source="A held scheme has no variance, so the totals of K leave held schemes out: they are not J less G."
      />
      <h2 className="govuk-heading-m">What pays for it</h2>
      <p className="govuk-body">
        {monitor.unfinanced === 0
          ? 'Financing equals payments in every column, to the penny.'
          : `${exactMoney(monitor.unfinanced)} of the payments has no financing.`}
      </p>
      <MoneyTable
        caption="Financing by source"
        columns={financingColumns}
        rows={financingRows(monitor)}
        source={
          financing.some(({ received }) => received === null)
            ? 'n/a under received: settled in the year-end entries.'
            : asAt
        }
      />
      <Receipts monitor={monitor} />
      <ApprovalTable approvals={monitor.approvals} />
    </>
  );
}

/** Schemes whose figures and notes do not go together, or that need money nobody asked for. */
function NeedsLooking({ monitor, search }: { monitor: Monitor; search: CapitalSearch }) {
  const rows = monitor.blocks.flatMap(({ schemes }) =>
    schemes
      .filter(({ alerts }) => alerts.some(({ kind }) => kind !== 'noteMissing'))
      .map((scheme) => ({
        ...scheme,
        alerts: scheme.alerts.filter(({ kind }) => kind !== 'noteMissing'),
      })),
  );
  const silent = monitor.blocks.flatMap(({ schemes }) =>
    schemes.filter(({ alerts }) => alerts.some(({ kind }) => kind === 'noteMissing')),
  );
  if (rows.length === 0 && silent.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Needs looking at</h2>
      {rows.length > 0 && (
        <DataTable
          caption="Schemes whose figures and notes do not go together"
          isCaptionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'scheme',
              head: 'Scheme',
              cell: ({ id, number, title }) => (
                <Link href={schemeHref(monitor.programme.id, id, search)}>
                  {number === null ? title : `${number} ${title}`}
                </Link>
              ),
            },
            {
              key: 'why',
              head: 'Why',
              cell: ({ alerts }) => alerts.map(({ sentence }) => sentence).join(' '),
            },
          ]}
        />
      )}
      {silent.length > 0 && (
        <PageNotice
          tone="plain"
          title={`${silent.length} ${silent.length === 1 ? 'scheme has' : 'schemes have'} no progress note:`}
        >
          {silent.map(({ title }) => title).join(', ')}.
        </PageNotice>
      )}
    </>
  );
}

function Receipts({ monitor }: { monitor: Monitor }) {
  return (
    <DataTable
      caption="Receipts"
      rows={monitor.receipts}
      rowKey={({ id }) => id}
      empty="Nothing has come in yet."
      columns={[
        {
          key: 'what',
          head: 'What came in',
          cell: ({ what, isWorkedOut }) => (
            <>
              {what} {isWorkedOut && <Tag tone="quiet">Worked out</Tag>}
            </>
          ),
        },
        { key: 'asset', head: 'Asset', cell: ({ asset }) => asset ?? 'None', width: '12rem' },
        { key: 'on', head: 'On', cell: ({ receivedOn }) => <DateText date={receivedOn} />, width: '11rem' },
        { key: 'source', head: 'Counts in', cell: ({ sourceLabel }) => sourceLabel, width: '12rem' },
        {
          key: 'amount',
          head: 'Amount',
          isNumeric: true,
          cell: ({ amount }) => exactMoney(amount),
          width: '9rem',
        },
      ]}
    />
  );
}
