import { useQuery } from '@apollo/client/react';
import { useSession } from '@concordat/app-frame';
import { PlanItemTable } from '@concordat/app-frame/plan-items';
import { bridgeBetweenYears, forecastPlan, planYears } from '@concordat/domain/finance';
import {
  CouldNotOpen,
  DateText,
  Details,
  EmptyState,
  Link,
  LoadingState,
  PageHeading,
  SupersededNotice,
  useDocumentTitle,
} from '@concordat/ui';
import { useMemo } from 'react';
import { SpendingStop } from '../../spending-stop.tsx';
import { AssumptionTable } from './assumption-table.tsx';
import { BaseBudgetTable } from './base-budget-table.tsx';
import { BudgetTimetable } from './budget-timetable.tsx';
import { EarlierPlan } from './earlier-plan.tsx';
import { GapChart } from './gap-chart.tsx';
import { gapHeading } from './gap-words.ts';
import { hrefOfItemSource } from './live-source-href.ts';
import { mediumTermPlanQuery } from './medium-term-plan.graphql.ts';
import { MovementTable } from './movement-table.tsx';
import { OpenScenarioForm } from './open-scenario-form.tsx';
import { PlanFigures } from './plan-figures.tsx';
import { PlanUnderstanding } from './plan-understanding.tsx';
import { PreceptTable } from './precept-table.tsx';
import { PrudentialTable } from './prudential-table.tsx';
import { readPlan, readPlanBefore, type ShownPlan } from './read-plan.ts';
import type { UnderstandingPlace } from './read-understanding.ts';
import { ReservesChart } from './reserves-chart.tsx';
import { ScenarioList } from './scenario-list.tsx';

/** The medium-term plan: its gap first, then what moves it, what it rests on and what is being tried over it. */
export function PlanPage(place: UnderstandingPlace) {
  const { data, loading, error, refetch } = useQuery(mediumTermPlanQuery);
  const plan = useMemo(() => readPlan(data), [data]);
  useDocumentTitle('Medium-term plan', 'Resource Group');
  if (error && !plan) {
    return <CouldNotOpen what="The medium-term plan" error={error} again={refetch} />;
  }
  if (loading && !plan) return <LoadingState what="the medium-term plan" />;
  if (!plan) {
    return (
      <EmptyState headingLevel={1} title="No medium-term plan yet">
        The plan will be here, with its gap for each year, once a finance officer has recorded it.
      </EmptyState>
    );
  }
  return <Plan {...place} plan={plan} before={readPlanBefore(data, plan)} />;
}

function Plan({
  plan,
  before,
  ...place
}: UnderstandingPlace & { plan: ShownPlan; before: ShownPlan | null }) {
  const { inputs } = plan;
  const { session } = useSession();
  const forecast = useMemo(() => forecastPlan(inputs), [inputs]);
  const years = planYears(inputs);
  const [first] = years;
  return (
    <>
      <SpendingStop />
      <PageHeading caption={plan.title} title={gapHeading(forecast.years)}>
        <p className="govuk-body">
          {plan.bodyName}. Figures as at <DateText date={plan.preparedOn} />.
        </p>
      </PageHeading>
      {plan.withdrawnOn !== null && (
        <SupersededNotice title={`This plan was withdrawn: ${plan.withdrawalReason}`} />
      )}
      <PlanFigures caption="The plan year by year" forecast={forecast} source={plan.note} />
      <GapChart forecast={forecast} />
      <h2 className="govuk-heading-m">Scenarios</h2>
      <ScenarioList plan={plan} />
      {plan.allowedCommands.includes('OpenScenario') && <OpenScenarioForm plan={plan} standsOn={null} />}
      <h2 className="govuk-heading-m">What moves the gap</h2>
      <EarlierPlan plan={plan} before={before} gaps={forecast.years} />
      <MovementTable
        caption="From each year to the next"
        years={years}
        movements={bridgeBetweenYears(inputs)}
        source="Each column compares a year with the one before, the first with the base year. Plus is a larger gap."
      />
      <h2 className="govuk-heading-m">What it rests on</h2>
      <AssumptionTable inputs={inputs} />
      <PlanItemTable inputs={inputs} hrefOfSource={hrefOfItemSource(plan.liveInputs)} />
      <p className="govuk-body">
        <Link href="/resource-group/medium-term-plan/pressures">Register of pressures</Link>: what will cost
        more, with those whose cost is not yet known
      </p>
      <Details summary={`The base budget of ${inputs.baseYear}, line by line`}>
        <BaseBudgetTable inputs={inputs} forecast={forecast} />
      </Details>
      <PreceptTable inputs={inputs} />
      <h2 className="govuk-heading-m">Reserves</h2>
      <ReservesChart inputs={inputs} forecast={forecast} />
      <h2 className="govuk-heading-m">Debt and its limits</h2>
      <PrudentialTable inputs={inputs} />
      <PlanUnderstanding inputs={inputs} {...place} />
      {first !== undefined && session && <BudgetTimetable year={first} today={session.office.today} />}
    </>
  );
}
