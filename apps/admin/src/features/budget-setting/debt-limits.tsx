import { useQuery } from '@apollo/client/react';
import { withoutTypenames } from '@concordat/app-frame/plan-items';
import { debtInWords, type PlanInputs } from '@concordat/domain/finance';
import { CouldNotOpen, Link, LoadingState, PageNotice } from '@concordat/ui';
import { debtPlansQuery } from './debt-limits.graphql.ts';
import { DebtLimitsForm } from './debt-limits-form.tsx';

/** The limits of debt of the plan that stands: the check in words, and the form that states them. */
export function DebtLimits() {
  const { data, loading, error, refetch } = useQuery(debtPlansQuery);
  const nodes = data?.financialPlans.edges.map(({ node }) => node) ?? [];
  const plan = nodes.find(({ withdrawnOn }) => withdrawnOn === null);
  if (error && !data) return <CouldNotOpen what="The limits of debt" error={error} again={refetch} />;
  if (loading && !data) return <LoadingState what="the limits of debt" />;
  // The domain wrote the document, so its branded figures and years hold.
  const inputs = plan && (withoutTypenames(plan.inputs) as unknown as PlanInputs);
  return (
    <section aria-labelledby="debt-limits">
      <h2 className="govuk-heading-m" id="debt-limits">
        Debt and its limits
      </h2>
      {plan === undefined || inputs === undefined ? (
        <p className="govuk-body">
          Limits belong to a medium-term plan, and none is recorded.{' '}
          <Link href="/admin/plan/new">Record a plan</Link>
        </p>
      ) : (
        <>
          <DebtCheckInWords inputs={inputs} />
          <p className="govuk-body">
            Figures of “{plan.title}”.{' '}
            {inputs.prudential !== null &&
              `Source: ${inputs.prudential.source}${inputs.prudential.isTakenAsGiven ? ' (taken as given)' : ''}.`}{' '}
            <Link href="/resource-group/medium-term-plan" target="_self">
              Read the indicators year by year
            </Link>
          </p>
          {plan.allowedCommands.includes('SetDebtLimits') && (
            <DebtLimitsForm
              planId={plan.id}
              version={plan.version}
              limits={inputs.prudential}
              onStale={() => void refetch()}
            />
          )}
        </>
      )}
    </section>
  );
}

function DebtCheckInWords({ inputs }: { inputs: PlanInputs }) {
  const { standing, summary, years } = debtInWords(inputs);
  const told = years.map(({ year, sentence }) => (
    <p key={year} className="govuk-body">
      {sentence}
    </p>
  ));
  return standing === 'within' ? (
    <p className="govuk-body">{summary}</p>
  ) : (
    <PageNotice tone="caution" title={summary}>
      {told}
    </PageNotice>
  );
}
