import { useQuery } from '@apollo/client/react';
import { rateInWords } from '@concordat/app-frame/plan-items';
import {
  Breadcrumbs,
  CouldNotOpen,
  DataTable,
  DateText,
  exactMoney,
  Link,
  LoadingState,
  NotFound,
  PageHeading,
  SummaryList,
  SupersededNotice,
  Tag,
  Timeline,
  useDocumentTitle,
} from '@concordat/ui';
import { costWords, pressuresHome, type ShownPressure, standingWords } from './pressure-words.ts';
import { pressureQuery } from './pressures.graphql.ts';

/** One pressure: what it is and costs, what pays for it, and what the plan and each scenario have of it. */
export function PressurePage({ id }: { id: string }) {
  const { data, loading, error, refetch } = useQuery(pressureQuery, { variables: { id } });
  const pressure = data?.pressure;
  useDocumentTitle(pressure?.title ?? 'Pressure', 'Resource Group');
  if (error && !pressure) return <CouldNotOpen what="The pressure" error={error} again={refetch} />;
  if (loading && !pressure) return <LoadingState what="the pressure" />;
  if (!pressure) return <NotFound homeHref={pressuresHome} contact="your finance officer" />;
  const { words, tone } = standingWords(pressure);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Medium-term plan', href: '/resource-group/medium-term-plan' },
          { label: 'Pressures', href: pressuresHome },
        ]}
      />
      <PageHeading caption={`Pressure of ${pressure.body.shortName}`} title={pressure.title}>
        <p className="govuk-body">
          <Tag tone={tone}>{words}</Tag>
        </p>
        <p className="govuk-body">{pressure.what}</p>
      </PageHeading>
      {pressure.closedOn !== null && (
        <SupersededNotice title={`This pressure was closed: ${pressure.closedReason}`} />
      )}
      <SummaryList rows={factsOf(pressure)} />
      <InPlans pressure={pressure} />
      <h2 className="govuk-heading-m">What was said of it, and by whom</h2>
      <Timeline
        entries={pressure.history.toReversed().map(({ at, byName, sentence }, nth) => ({
          key: `${at} ${nth}`,
          title: sentence,
          by: byName,
          when: { instant: at },
        }))}
      />
    </>
  );
}

function factsOf({ since, source, ownerTitle, cost, funding }: ShownPressure) {
  return [
    { key: 'since', label: 'Since', value: <DateText date={since} /> },
    { key: 'source', label: 'Named in', value: source },
    { key: 'owner', label: 'Answers for it', value: ownerTitle },
    { key: 'cost', label: 'Cost', value: costWords(cost) },
    ...(cost === null
      ? []
      : [
          { key: 'likelihood', label: 'Likelihood', value: rateInWords(cost.likelihood) },
          { key: 'costed', label: 'Amounts from', value: cost.source },
        ]),
    {
      key: 'funding',
      label: 'Paid for by',
      value:
        funding === null ? (
          'Nobody has said yet'
        ) : (
          <>
            {funding.from}: {funding.source}. <Draw draw={funding.draw} />
          </>
        ),
    },
  ];
}

function Draw({ draw }: { draw: NonNullable<ShownPressure['funding']>['draw'] }) {
  if (draw === null) return 'No draw that you can read is named for it.';
  const { reserveName, year, amount, purpose, reference, cancelledBecause } = draw;
  const state =
    cancelledBecause !== null
      ? `cancelled since: ${cancelledBecause}`
      : (reference ?? 'planned, not approved yet');
  return (
    <>
      <Link href="/resource-group/reserves">
        {exactMoney(amount)} from {reserveName} in {year}
      </Link>{' '}
      for {purpose} ({state})
    </>
  );
}

function InPlans({ pressure: { inPlans, cost } }: { pressure: ShownPressure }) {
  if (inPlans.length === 0) {
    return (
      <>
        <h2 className="govuk-heading-m">In the medium-term plan</h2>
        <p className="govuk-body">
          {cost === null
            ? 'No plan counts it: a plan can take it once its cost is known.'
            : 'No plan and no scenario has taken it yet; both are offered its amounts.'}
        </p>
      </>
    );
  }
  return (
    <DataTable
      caption="In the medium-term plan"
      columns={[
        { key: 'where', head: 'Where', cell: (place: Place) => <Where place={place} /> },
        { key: 'item', head: 'Item', cell: ({ label }: Place) => label },
        {
          key: 'amounts',
          head: 'By year, in full',
          cell: ({ amounts }: Place) =>
            amounts.map(({ year, amount }) => `${exactMoney(amount)} in ${year}`).join(', '),
        },
        { key: 'counts', head: 'Counts', cell: countsIn },
      ]}
      rows={inPlans}
      rowKey={({ planId, scenarioId, label }) => `${planId} ${scenarioId} ${label}`}
    />
  );
}

type Place = ShownPressure['inPlans'][number];

function Where({ place: { planTitle, scenarioId, scenarioName } }: { place: Place }) {
  return scenarioId === null ? (
    <Link href="/resource-group/medium-term-plan">{planTitle}</Link>
  ) : (
    <>
      Scenario <Link href={`/resource-group/medium-term-plan/scenarios/${scenarioId}`}>{scenarioName}</Link>
    </>
  );
}

function countsIn({ isOn, withdrawnReason, isPlanWithdrawn, isPlanInForce }: Place): string {
  if (isPlanWithdrawn) return 'No, the plan was withdrawn';
  if (!isPlanInForce) return 'No, a later plan stands';
  if (withdrawnReason !== null) return `No, the item was withdrawn: ${withdrawnReason}`;
  return isOn ? 'Yes' : 'No, it is switched off';
}
