import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import type { FinancialPlan, PlanScenario, PlanScenarioChange } from './financial-plan.ts';
import type { PlanEventOf } from './plan-events.ts';
import type { PlanRefusal } from './plan-refusals.ts';
import { layeredPlan, planOfScenario, type ScenarioChanges } from './scenario-changes.ts';
import { scenarioFaults } from './scenario-faults.ts';
import { sentencesForChanges } from './scenario-sentences.ts';

/** The whole of what the scenario is to have otherwise than what it stands on. */
export type ChangeScenario = { readonly changes: ScenarioChanges };

/** A scenario with its plan and the layers under it, laid together. */
export type ScenarioToChange = {
  readonly plan: FinancialPlan;
  readonly scenario: PlanScenario;
  readonly changesBelow: ScenarioChanges;
};

/** Refused when the plan could not be worked out with it; says in sentences what became different. */
export function changeScenario(
  { plan, scenario, changesBelow }: ScenarioToChange,
  { changes }: ChangeScenario,
  { now, by, newId }: Circumstances,
): Decision<PlanScenario, PlanEventOf<'ScenarioChanged'>, PlanRefusal> {
  if (plan.withdrawn !== null)
    return refuse({ kind: 'PlanWithdrawn', title: plan.title, on: plan.withdrawn.on });
  const below = layeredPlan(plan.inputs, changesBelow);
  const [fault] = scenarioFaults(below, changes);
  if (fault !== undefined) return refuse(fault);
  const sentences = sentencesForChanges(
    planOfScenario(plan.inputs, { changesBelow, changes: scenario.changes }),
    planOfScenario(plan.inputs, { changesBelow, changes }),
  );
  if (sentences.length === 0) return refuse({ kind: 'ScenarioUnchanged' });
  const change: PlanScenarioChange = {
    id: idOf<'PlanScenarioChange'>(newId()),
    at: now,
    byUserId: by.userId,
    byName: by.name,
    sentences,
  };
  return accept(
    { ...scenario, changes, history: [...scenario.history, change] },
    {
      type: 'ScenarioChanged',
      scenarioId: scenario.id,
      sentences,
      before: scenario.changes,
      after: changes,
      at: now,
    },
  );
}
