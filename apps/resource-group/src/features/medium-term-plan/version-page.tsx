import { useQuery } from '@apollo/client/react';
import { PlanItemTable } from '@concordat/app-frame/plan-items';
import { bridgeBetweenYears, forecastPlan, planYears } from '@concordat/domain/finance';
import {
  Breadcrumbs,
  Button,
  CouldNotOpen,
  InstantText,
  LoadingState,
  NotFound,
  PageHeading,
  SupersededNotice,
  useDocumentTitle,
} from '@concordat/ui';
import { useMemo } from 'react';
import { AssumptionTable } from './assumption-table.tsx';
import { GapChart } from './gap-chart.tsx';
import { gapHeading } from './gap-words.ts';
import { mediumTermPlanQuery } from './medium-term-plan.graphql.ts';
import { MovementTable } from './movement-table.tsx';
import { PlanFigures } from './plan-figures.tsx';
import { PreceptTable } from './precept-table.tsx';
import { PrudentialTable } from './prudential-table.tsx';
import { readPlanOf } from './read-plan.ts';
import { ReservesChart } from './reserves-chart.tsx';
import { planHome } from './scenario-list.tsx';

/** A frozen version as it goes into a paper: its tables with their charts, made to be printed. */
export function VersionPage({ scenarioId, number }: { scenarioId: string; number: number }) {
  const { data, loading, error, refetch } = useQuery(mediumTermPlanQuery);
  const plan = useMemo(() => readPlanOf(data, scenarioId), [data, scenarioId]);
  const scenario = plan?.scenarios.find(({ id }) => id === scenarioId);
  const version = scenario?.frozen.find((each) => each.number === number);
  useDocumentTitle(version ? `${scenario?.name}, version ${number}` : 'Frozen version', 'Resource Group');
  if (error && !plan) {
    return <CouldNotOpen what="The version" error={error} again={refetch} />;
  }
  if (loading && !plan) return <LoadingState what="the version" />;
  if (!plan || !scenario || !version) return <NotFound homeHref={planHome} contact="your finance officer" />;
  const { inputs } = version;
  const forecast = forecastPlan(inputs);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: 'Medium-term plan', href: planHome },
          { label: scenario.name, href: `${planHome}/scenarios/${scenario.id}` },
        ]}
      />
      <PageHeading
        caption={`${plan.title}: ${scenario.name}, version ${number}`}
        title={gapHeading(forecast.years)}
        action={
          <Button weight="secondary" onClick={() => window.print()}>
            Print
          </Button>
        }
      >
        <p className="govuk-body">
          {version.purpose}. Frozen by {version.byName}, <InstantText instant={version.at} />; it never
          changes. SHA-256 of its inputs: <span className="cc-plan__hash">{version.sha256}</span>
        </p>
      </PageHeading>
      {plan.withdrawnOn !== null && (
        <SupersededNotice title={`The plan was withdrawn after this: ${plan.withdrawalReason}`} />
      )}
      <PlanFigures caption="The plan year by year" forecast={forecast} />
      <GapChart forecast={forecast} />
      <ReservesChart inputs={inputs} forecast={forecast} />
      <MovementTable
        caption="What moves the gap"
        years={planYears(inputs)}
        movements={bridgeBetweenYears(inputs)}
        source="Each column compares a year with the one before, the first with the base year. Plus is a larger gap."
      />
      <AssumptionTable inputs={inputs} />
      <PlanItemTable inputs={inputs} />
      <PreceptTable inputs={inputs} />
      <PrudentialTable inputs={inputs} />
    </>
  );
}
