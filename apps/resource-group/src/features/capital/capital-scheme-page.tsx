import { useQuery } from '@apollo/client/react';
import {
  Breadcrumbs,
  type Column,
  CouldNotOpen,
  DataTable,
  DateText,
  exactMoney,
  InstantText,
  Link,
  LoadingState,
  longDate,
  longMonth,
  MoneyTable,
  moneyInProse,
  NotFound,
  PageHeading,
  PageNotice,
  StatusTag,
  SummaryList,
  Tag,
  useDocumentTitle,
} from '@concordat/ui';
import type { CapitalSchemeQuery } from '../../generated/graphql.ts';
import { capitalSchemeQuery } from './capital.graphql.ts';
import { asAtInWords } from './capital-headline.ts';
import { type CapitalSearch, programmeHref } from './capital-search.ts';
import { capitalValues, schemeColumns } from './capital-tables.ts';
import { approvalKindWords, authorityWords, ratingWords, standingWords } from './capital-words.ts';

type Page = NonNullable<CapitalSchemeQuery['capitalScheme']>;
type Approval = Page['approvals'][number];
type Posting = Page['postings'][number];

/** One scheme: its figures, how it is going, the decisions its budget is made of, and its invoices and orders. */
export function CapitalSchemePage({ schemeId, search }: { schemeId: string; search: CapitalSearch }) {
  const { data, loading, error, refetch } = useQuery(capitalSchemeQuery, {
    variables: { schemeId, month: search.month ?? null, asAt: search.asAt ?? null },
  });
  const page = data?.capitalScheme;
  useDocumentTitle(page?.scheme.title ?? 'Scheme', 'Resource Group');
  if (error && !page) {
    return <CouldNotOpen what="The scheme" error={error} again={refetch} />;
  }
  if (loading && !page) return <LoadingState what="the scheme" />;
  if (!page) return <NotFound homeHref="/resource-group/capital" contact="your finance officer" />;
  const { programme, scheme, history, postings, postingCount } = page;
  const [latest] = [...history].filter(({ month }) => month <= page.month).reverse();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Capital', href: '/resource-group/capital' },
          { label: programme.financialYear, href: programmeHref(programme.id, search) },
        ]}
      />
      <PageHeading
        title={`${scheme.title}: ${standingOf(scheme)}`}
        caption={[scheme.number, scheme.block, programme.body.shortName].filter(Boolean).join(', ')}
      />
      {scheme.isHeld && (
        <PageNotice tone="caution" title="May not spend yet.">
          It waits for: {scheme.heldFor}.
        </PageNotice>
      )}
      {scheme.alerts.map(({ kind, sentence }) => (
        <PageNotice key={kind} tone="caution" title={sentence} />
      ))}
      <MoneyTable
        caption="Budget and spend"
        scale="pounds"
        columns={schemeColumns}
        rows={[
          {
            kind: 'line',
            key: scheme.id,
            label: scheme.title,
            values: capitalValues(scheme.columns, scheme.isHeld),
          },
        ]}
        source={asAtInWords(page.month, page.asAt, longDate)}
      />
      <h2 className="govuk-heading-m">How it is going</h2>
      {latest === undefined ? (
        <p className="govuk-body">Nobody has written how it is going yet.</p>
      ) : (
        <>
          <p className="govuk-body">
            <StatusTag status={latest.rating} words={ratingWords} /> {latest.note}
          </p>
          <p className="govuk-hint">
            {longMonth(latest.month)}, {latest.byName}, <InstantText instant={latest.at} />
          </p>
        </>
      )}
      <SummaryList rows={factsOf(page)} />
      <h2 className="govuk-heading-m">What its budget is made of</h2>
      <DataTable
        caption="Decisions"
        isCaptionHidden
        columns={approvalColumns(scheme.id)}
        rows={page.approvals}
        rowKey={({ id }) => id}
        empty="Nothing has been approved for it."
      />
      <h2 className="govuk-heading-m">Invoices and orders</h2>
      <DataTable
        caption="Invoices and orders"
        isCaptionHidden
        columns={postingColumns}
        rows={postings}
        rowKey={({ id }) => id}
        empty="Nothing has been paid or ordered."
      />
      {postingCount > postings.length && (
        <p className="govuk-body">
          The first {postings.length} of {postingCount} are shown.
        </p>
      )}
    </>
  );
}

function standingOf({ columns: { revised, spentAndCommitted } }: Page['scheme']): string {
  const budget = revised === 0 ? 'no budget' : moneyInProse(revised);
  return spentAndCommitted === null || spentAndCommitted === 0
    ? `nothing spent of ${budget}`
    : `${moneyInProse(spentAndCommitted)} spent and committed of ${budget}`;
}

function factsOf({ scheme, history, programme }: Page) {
  const latest = history.at(-1);
  const orUnknown = (pence: number | null | undefined) => (pence == null ? 'Not said' : exactMoney(pence));
  return [
    { key: 'forecast', label: 'Expected to cost this year', value: orUnknown(latest?.forecast) },
    { key: 'slippage', label: 'Slips into later years', value: exactMoney(scheme.slippage) },
    {
      key: 'carry',
      label: `Would carry forward from ${programme.financialYear}`,
      value: exactMoney(scheme.carryForward),
    },
    {
      key: 'profile',
      label: 'Planned year by year',
      value:
        scheme.profile.length === 0
          ? 'Not said'
          : scheme.profile.map(({ year, amount }) => `${year}: ${exactMoney(amount)}`).join(', '),
    },
    {
      key: 'plan',
      label: 'In the medium-term plan',
      value:
        scheme.profile.length === 0 ? (
          'Not offered to it while nobody has said in which years its money goes out'
        ) : (
          <Link href="/resource-group/medium-term-plan">
            Offered to scenarios as live inputs, as its budget is paid for
          </Link>
        ),
    },
    ...(scheme.releasedOn === null
      ? []
      : [
          {
            key: 'released',
            label: 'Released to spend',
            value: `${longDate(scheme.releasedOn)}, ${scheme.releaseReference}`,
          },
        ]),
    {
      key: 'life',
      label: 'What it buys lasts',
      value: scheme.assetLifeYears === null ? 'Not said' : `${scheme.assetLifeYears} years`,
    },
  ];
}

function approvalColumns(schemeId: string): readonly Column<Approval>[] {
  const own = ({ schemes }: Approval) => schemes.find((each) => each.schemeId === schemeId)?.amount ?? 0;
  return [
    { key: 'kind', head: 'What', cell: ({ kind }) => approvalKindWords[kind], width: '9rem' },
    { key: 'reason', head: 'For', cell: ({ reason }) => reason },
    {
      key: 'amount',
      head: 'This scheme',
      isNumeric: true,
      cell: (each) => exactMoney(own(each)),
      width: '9rem',
    },
    {
      key: 'financing',
      head: 'Paid for by',
      cell: (each) =>
        own(each) === each.total && each.financing.length > 0
          ? each.financing
              .map(({ label, amount, fundedBy }) =>
                [`${exactMoney(amount)} ${label}`, fundedBy].filter(Boolean).join(': '),
              )
              .join('; ')
          : `Its part of ${exactMoney(each.total)} for ${each.schemes.length} schemes`,
    },
    {
      key: 'standing',
      head: 'Standing',
      width: '18rem',
      cell: ({ standing, authorisedOn, proposedOn, reference, authority }) => (
        <>
          <StatusTag status={standing} words={standingWords} /> <DateText date={authorisedOn ?? proposedOn} />
          , {reference ?? `for the ${authorityWords[authority]}`}
        </>
      ),
    },
  ];
}

const postingColumns: readonly Column<Posting>[] = [
  {
    key: 'kind',
    head: 'What',
    cell: ({ kind }) => (kind === 'actual' ? 'Paid' : 'On order'),
    width: '8rem',
  },
  { key: 'month', head: 'Month', cell: ({ month }) => longMonth(month), width: '10rem' },
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
