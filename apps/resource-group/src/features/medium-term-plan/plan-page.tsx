import { useQuery } from '@apollo/client/react';
import { useSession } from '@concordat/app-frame';
import { PlanItemTable } from '@concordat/app-frame/plan-items';
import { bridgeBetweenYears, forecastPlan, planYears } from '@concordat/domain/finance';
import {
  CouldNotOpen,
  DateText,
  Details,
  EmptyState,
  LoadingState,
  moneyInProse,
  PageHeading,
  SupersededNotice,
  useDocumentTitle,
} from '@concordat/ui';
import { useMemo } from 'react';
import { AssumptionTable } from './assumption-table.tsx';
import { BaseBudgetTable } from './base-budget-table.tsx';
import { BudgetTimetable } from './budget-timetable.tsx';
import { GapChart } from './gap-chart.tsx';
import { gapHeading } from './gap-words.ts';
import { hrefOfItemSource } from './live-source-href.ts';
import { mediumTermPlanQuery } from './medium-term-plan.graphql.ts';
import { MovementTable } from './movement-table.tsx';
import { OpenScenarioForm } from './open-scenario-form.tsx';
import { PlanFigures } from './plan-figures.tsx';
import { PlanUnderstanding } from './plan-understanding.tsx';
import { PrudentialTable } from './prudential-table.tsx';
import { readPlan, type ShownPlan } from './read-plan.ts';
import { ReservesChart } from './reserves-chart.tsx';
import { ScenarioList } from './scenario-list.tsx';

/** The medium-term plan: its gap first, then what moves it, what it rests on and what is being tried over it. */
export function PlanPage() {
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
  return <Plan plan={plan} />;
}

function Plan({ plan }: { plan: ShownPlan }) {
  const { inputs } = plan;
  const { session } = useSession();
  const forecast = useMemo(() => forecastPlan(inputs), [inputs]);
  const years = planYears(inputs);
  const [first] = years;
  return (
    <>
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
      <EarlierPlan plan={plan} gaps={forecast.years} />
      <MovementTable
        caption="From each year to the next"
        years={years}
        movements={bridgeBetweenYears(inputs)}
        source="Each column compares a year with the one before, the first with the base year. Plus is a larger gap."
      />
      <h2 className="govuk-heading-m">What it rests on</h2>
      <AssumptionTable inputs={inputs} />
      <PlanItemTable inputs={inputs} hrefOfSource={hrefOfItemSource(plan.liveInputs)} />
      <Details summary={`The base budget of ${inputs.baseYear}, line by line`}>
        <BaseBudgetTable inputs={inputs} forecast={forecast} />
      </Details>
      <h2 className="govuk-heading-m">Reserves</h2>
      <ReservesChart inputs={inputs} forecast={forecast} />
      <h2 className="govuk-heading-m">Debt and its limits</h2>
      <PrudentialTable inputs={inputs} />
      <PlanUnderstanding inputs={inputs} />
      {first !== undefined && session && <BudgetTimetable year={first} today={session.office.today} />}
    </>
  );
}

function EarlierPlan({ plan, gaps }: { plan: ShownPlan; gaps: readonly { year: string; gap: number }[] }) {
  const { earlier } = plan.inputs;
  if (earlier === null) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {earlier.gaps.map(({ year, amount }) => {
        const now = gaps.find((each) => each.year === year)?.gap;
        if (now === undefined) return null;
        const moved = now - amount;
        return (
          <li key={year}>
            {earlier.label} had a gap of {moneyInProse(amount)} in {year}; it is {moneyInProse(now)} now,{' '}
            {moneyInProse(Math.abs(moved))} {moved > 0 ? 'more' : 'less'}. The earlier plan’s lines are not on
            record, so the movement is not explained further. Source: {earlier.source}.
          </li>
        );
      })}
    </ul>
  );
}
