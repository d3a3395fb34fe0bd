import { useQuery } from '@apollo/client/react';
import { ConflictNotice, useCommand } from '@concordat/app-frame';
import { PlanItemTable } from '@concordat/app-frame/plan-items';
import {
  changesHeldOver,
  forecastPlan,
  layeredPlan,
  movementByAssumption,
  planYears,
  type ScenarioChanges,
  scenarioFaults,
  sentenceForPlanRefusal,
  sentencesForChanges,
} from '@concordat/domain/finance';
import {
  Breadcrumbs,
  Button,
  CouldNotOpen,
  Details,
  ErrorSummary,
  Link,
  LoadingState,
  moneyInProse,
  NotFound,
  PageHeading,
  PageNotice,
  SupersededNotice,
  Timeline,
  useDocumentTitle,
} from '@concordat/ui';
import { useMemo, useState } from 'react';
import { FreezeScenarioForm } from './freeze-scenario-form.tsx';
import { GapChart } from './gap-chart.tsx';
import { gapHeading } from './gap-words.ts';
import { ItemSwitches } from './item-switches.tsx';
import { LiveInputList } from './live-input-list.tsx';
import { hrefOfItemSource } from './live-source-href.ts';
import { changeScenarioMutation, mediumTermPlanQuery } from './medium-term-plan.graphql.ts';
import { MovementTable } from './movement-table.tsx';
import { OpenScenarioForm } from './open-scenario-form.tsx';
import { PlanFigures } from './plan-figures.tsx';
import { PlanUnderstanding } from './plan-understanding.tsx';
import { PreceptTable } from './precept-table.tsx';
import { PrudentialTable } from './prudential-table.tsx';
import { PutVersionOnAgenda } from './put-version-on-agenda.tsx';
import { RateSliders } from './rate-sliders.tsx';
import { readPlanOf, type ShownPlan, type ShownScenario } from './read-plan.ts';
import type { UnderstandingPlace } from './read-understanding.ts';
import { ReservesChart } from './reserves-chart.tsx';
import { ScenarioItems } from './scenario-items.tsx';
import { comparisonOf, planHome } from './scenario-list.tsx';

/** One scenario: sliders that recompute the plan as they move, by the same rules as the server's. */
export function ScenarioPage({ id, ...place }: UnderstandingPlace & { id: string }) {
  const { data, loading, error, refetch } = useQuery(mediumTermPlanQuery);
  const plan = useMemo(() => readPlanOf(data, id), [data, id]);
  const scenario = plan?.scenarios.find((each) => each.id === id);
  useDocumentTitle(scenario?.name ?? 'Scenario', 'Resource Group');
  if (error && !plan) {
    return <CouldNotOpen what="The scenario" error={error} again={refetch} />;
  }
  if (loading && !plan) return <LoadingState what="the scenario" />;
  if (!plan || !scenario) return <NotFound homeHref={planHome} contact="your finance officer" />;
  return (
    <Scenario key={scenario.id} {...place} plan={plan} scenario={scenario} onStale={() => void refetch()} />
  );
}

type Parts = { plan: ShownPlan; scenario: ShownScenario; onStale: () => void };

function Scenario({ plan, scenario, onStale, address, onAddress }: Parts & UnderstandingPlace) {
  const [changes, setChanges] = useState<ScenarioChanges>(scenario.changes);
  const command = useCommand(changeScenarioMutation, ['MediumTermPlan']);
  const base = useMemo(() => forecastPlan(plan.inputs), [plan.inputs]);
  const { changesBelow } = scenario;
  const below = useMemo(() => layeredPlan(plan.inputs, changesBelow), [plan.inputs, changesBelow]);
  const inputs = useMemo(() => layeredPlan(below, changes), [below, changes]);
  const held = useMemo(
    () => sentencesForChanges(below, layeredPlan(below, changesHeldOver({ changesBelow, changes }))),
    [below, changesBelow, changes],
  );
  const forecast = useMemo(() => forecastPlan(inputs), [inputs]);
  const [fault] = useMemo(() => scenarioFaults(below, changes), [below, changes]);
  const mayChange = scenario.allowedCommands.includes('ChangeScenario');
  const isChanged = JSON.stringify(changes) !== JSON.stringify(scenario.changes);
  const others = plan.scenarios.filter(({ id }) => id !== scenario.id).slice(0, 2);

  async function save() {
    await command.run({
      input: {
        scenarioId: scenario.id,
        changes: structuredClone(changes) as never,
        expectedVersion: scenario.version,
      },
    });
  }

  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Medium-term plan', href: planHome }]} />
      <PageHeading
        caption={`Scenario: ${scenario.name}`}
        title={<span aria-live="polite">{gapHeading(forecast.years)}</span>}
      >
        <p className="govuk-body">
          Of {scenario.ownerName}, over {scenario.standsOnName ?? plan.title}.{' '}
          <Link href={comparisonOf([scenario, ...others])}>Compare with the plan and other scenarios</Link>
        </p>
      </PageHeading>
      {plan.withdrawnOn !== null && (
        <SupersededNotice title={`The plan was withdrawn: ${plan.withdrawalReason}`} />
      )}
      <ErrorSummary errors={command.errors} />
      <ConflictNotice conflict={command.conflict} onStale={onStale}>
        What you moved is still here and has not been saved.
      </ConflictNotice>
      {fault !== undefined && (
        <PageNotice tone="caution" title="The scenario cannot be saved as it is">
          {sentenceForPlanRefusal(fault)}
        </PageNotice>
      )}
      {held.length > 0 && (
        <PageNotice tone="caution" title={`This scenario holds its own over ${scenario.standsOnName}`}>
          Both say something of the same. From what stands below to what holds here: {held.join('; ')}.
        </PageNotice>
      )}
      <PlanFigures caption="This scenario year by year" forecast={forecast} />
      {mayChange ? (
        <>
          <h2 className="govuk-heading-m">Move the assumptions</h2>
          <p className="cc-plan__now">
            {forecast.years.map(({ year, gap }) => (
              <span key={year}>
                {year} <strong>{moneyInProse(gap)}</strong>
              </span>
            ))}
          </p>
          <RateSliders
            plan={below}
            from={scenario.standsOnName ?? 'the plan'}
            changes={changes}
            onChange={setChanges}
          />
          <ItemSwitches inputs={inputs} changes={changes} onChange={setChanges} />
          <LiveInputList plan={below} liveInputs={plan.liveInputs} changes={changes} onChange={setChanges} />
          <ScenarioItems
            inputs={inputs}
            changes={changes}
            liveInputs={plan.liveInputs}
            onChange={setChanges}
          />
          <p className="cc-plan__save cc-no-print">
            <Button
              onClick={() => void save()}
              disabled={!isChanged}
              busy={command.isBusy ? 'Saving' : undefined}
            >
              Save the scenario
            </Button>{' '}
            <span role="status">{isChanged ? 'Not saved yet.' : 'Saved as shown.'}</span>
          </p>
        </>
      ) : (
        <>
          <p className="govuk-body">
            {plan.withdrawnOn === null
              ? 'Only its owner’s office changes this scenario. Open a scenario over it to try something.'
              : 'Its plan was withdrawn, so it stays as it was.'}
          </p>
          <PlanItemTable inputs={inputs} hrefOfSource={hrefOfItemSource(plan.liveInputs)} />
        </>
      )}
      <h2 className="govuk-heading-m">What it does to the gap</h2>
      <MovementTable
        caption="From the plan to this scenario"
        years={planYears(plan.inputs)}
        movements={movementByAssumption(plan.inputs, inputs)}
        source="Plus is a larger gap."
      />
      <GapChart forecast={forecast} plan={base} />
      <PreceptTable inputs={inputs} />
      <ReservesChart inputs={inputs} forecast={forecast} />
      <h2 className="govuk-heading-m">Debt and its limits</h2>
      <PrudentialTable inputs={inputs} />
      <PlanUnderstanding inputs={inputs} address={address} onAddress={onAddress} />
      {scenario.allowedCommands.includes('FreezeScenario') && !isChanged && (
        <FreezeScenarioForm scenario={scenario} />
      )}
      {scenario.frozen.map((version) => (
        <Details key={version.id} summary={`Frozen version ${version.number}: ${version.purpose}`}>
          <PlanFigures
            caption={`Version ${version.number}, frozen by ${version.byName}`}
            forecast={forecastPlan(version.inputs)}
            source={`For: ${version.purpose}. This version never changes.`}
          />
          <p className="govuk-body">
            <Link href={`${planHome}/scenarios/${scenario.id}/versions/${version.number}`}>
              Version {version.number} with its tables and charts, to print
            </Link>
          </p>
          {mayChange && <PutVersionOnAgenda scenarioId={scenario.id} number={version.number} />}
        </Details>
      ))}
      {plan.allowedCommands.includes('OpenScenario') && <OpenScenarioForm plan={plan} standsOn={scenario} />}
      <h2 className="govuk-heading-m">What was changed, and by whom</h2>
      <Timeline
        entries={[
          ...scenario.history.map(({ id, at, byName, sentences }) => ({
            key: id,
            title: sentences.length === 1 ? (sentences[0] as string) : `${sentences.length} changes`,
            by: byName,
            when: { instant: at },
            children: sentences.length === 1 ? undefined : sentences.join('; '),
          })),
          {
            key: 'opened',
            title: `Opened over ${scenario.standsOnName ?? 'the plan'}`,
            by: scenario.ownerName,
            when: { instant: scenario.openedAt },
          },
        ]}
      />
    </>
  );
}
