import { useQuery } from '@apollo/client/react';
import { useSignedIn } from '@concordat/app-frame';
import {
  budgetAlarms,
  type RecommendedPrecept,
  recommendedInWords,
  yearBeingSet,
} from '@concordat/domain/finance';
import { calendarDate } from '@concordat/domain/kernel';
import {
  Breadcrumbs,
  CouldNotOpen,
  DateText,
  exactMoney,
  LoadingState,
  PageHeading,
  Timeline,
  useDocumentTitle,
} from '@concordat/ui';
import type { BudgetSettingQuery } from '../../generated/graphql.ts';
import { budgetSettingQuery } from './budget-setting.graphql.ts';
import { statusWords, stepWords, verdictWords } from './budget-setting-words.ts';
import { BudgetSteps } from './budget-steps.tsx';
import { ConsultationForm } from './consultation-form.tsx';
import { DebtLimits } from './debt-limits.tsx';
import { PreceptStepForm } from './precept-step-form.tsx';
import { Section114 } from './section-114.tsx';

export type ShownPrecept = BudgetSettingQuery['preceptProposals']['edges'][number]['node'];
type Step = ShownPrecept['steps'][number];

/** Setting the budget and precept of the next year: what is due, what was done, what the Panel said. */
export function BudgetSettingPage() {
  const { viewer, office } = useSignedIn();
  const { data, loading, error, refetch } = useQuery(budgetSettingQuery);
  useDocumentTitle('Setting the budget', 'Admin');
  if (error && !data) {
    return <CouldNotOpen what="The setting of the budget" error={error} again={refetch} />;
  }
  if (loading && !data) return <LoadingState what="the setting of the budget" />;
  const today = calendarDate(office.today);
  const year = yearBeingSet(today);
  const proposals = data?.preceptProposals.edges.map(({ node }) => node) ?? [];
  const proposal = proposals.find(({ financialYear }) => financialYear === year) ?? null;
  const kinds = new Map(data?.bodies.edges.map(({ node }) => [node.id, node.kind]));
  const policingBody = viewer.bodies.find(({ id }) => kinds.get(id) === 'policingBody');
  const mayRun = viewer.permissions.includes('finance:run');
  const known = { year, steps: (proposal?.steps ?? []) as never, status: proposal?.status ?? null };
  const stale = () => void refetch();
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Medium-term plan', href: '/admin/plan' }]} />
      <PageHeading
        caption={`Setting the budget and precept of ${year}`}
        title={headline(budgetAlarms(known, today), proposal)}
      />
      <BudgetSteps proposal={known} today={today} />
      <h2 className="govuk-heading-m">The precept and the Panel</h2>
      {proposal === null || proposal.steps.length === 0 ? (
        <p className="govuk-body">The Panel has not been notified of a precept for {year}.</p>
      ) : (
        <Timeline
          entries={proposal.steps.toReversed().map((step) => ({
            key: step.kind,
            title: titleOf(step),
            by: step.recordedBy,
            when: { date: step.on },
            children: sourceOf(step),
          }))}
        />
      )}
      {mayRun && policingBody !== undefined && (
        <PreceptStepForm
          key={proposal?.steps.length ?? 0}
          bodyId={policingBody.id}
          year={year}
          proposal={proposal}
          onStale={stale}
        />
      )}
      <h2 className="govuk-heading-m">What people said</h2>
      {(proposal?.consultations ?? []).length === 0 ? (
        <p className="govuk-body">No consultation on the budget of {year} is on record.</p>
      ) : (
        proposal?.consultations.map((each) => (
          <section key={each.title}>
            <h3 className="govuk-heading-s">{each.title}</h3>
            <p className="govuk-body">
              {each.finding}. {each.responses.toLocaleString('en-GB')} answered
              {each.inFavour !== null && `, ${each.inFavour.toLocaleString('en-GB')} of them in favour`}, from{' '}
              <DateText date={each.from} /> to <DateText date={each.until} />. Source: {each.source}.
            </p>
          </section>
        ))
      )}
      {mayRun && policingBody !== undefined && (
        <ConsultationForm bodyId={policingBody.id} year={year} proposal={proposal} onStale={stale} />
      )}
      <DebtLimits />
      <Section114
        reports={data?.statutoryReports.edges.map(({ node }) => node) ?? []}
        bodies={mayRun ? viewer.bodies : []}
        onStale={stale}
      />
    </>
  );
}

function titleOf({ kind, bandD, verdict, isLate }: Step): string {
  const what = bandD === null ? '' : `: ${exactMoney(bandD)} at Band D`;
  const said = verdict === null ? '' : `: ${verdictWords[verdict]}`;
  return `${stepWords[kind]}${what}${said}${isLate ? ', late' : ''}`;
}

/** Where a step stands, with the vote and the recommendation of a report. */
function sourceOf({ vote, recommended, source }: Step): string {
  return [
    ...(vote === null ? [] : [`${vote.inFavour} of the Panel’s ${vote.members} members voted for the veto`]),
    ...(recommended === null
      ? []
      : [`The report recommends ${recommendedInWords(recommended as RecommendedPrecept)} at Band D`]),
    source,
  ].join('. ');
}

/** The answer first: what is late, else what is due next, else where the precept stands. */
function headline(alarms: ReturnType<typeof budgetAlarms>, proposal: ShownPrecept | null): string {
  const late = alarms.filter(({ standing }) => standing === 'late');
  if (late[0] !== undefined) return `Late: ${late.map(({ label }) => label).join(', ')}`;
  if (alarms[0] !== undefined)
    return `${alarms[0].label}: ${alarms[0].daysLeft === 0 ? 'today' : `${alarms[0].daysLeft} days left`}`;
  return proposal?.status ? statusWords[proposal.status] : 'Nothing is due within a fortnight';
}
