import type { BodyId } from '../bodies/index.ts';
import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import type { FinancialPlan, PlanScenario } from './financial-plan.ts';
import type { PlanEventOf } from './plan-events.ts';
import type { PlanRefusal } from './plan-refusals.ts';
import { isSameTitle } from './plan-title.ts';
import { noChanges } from './scenario-changes.ts';

export type OpenScenario = {
  /** The body that owns it: one of the opener's own. */
  readonly bodyId: BodyId;
  readonly standsOn: PlanScenario | null;
  readonly name: string;
};

/** A layer over the plan, or over another scenario, that its owner may change; what lies under it never changes by it. */
export function openScenario(
  { plan, scenarios }: { readonly plan: FinancialPlan; readonly scenarios: readonly PlanScenario[] },
  { bodyId, standsOn, name: typed }: OpenScenario,
  { now, by, newId }: Circumstances,
): Decision<PlanScenario, PlanEventOf<'ScenarioOpened'>, PlanRefusal> {
  if (plan.withdrawn !== null)
    return refuse({ kind: 'PlanWithdrawn', title: plan.title, on: plan.withdrawn.on });
  const name = typed.trim();
  if (name === '') return refuse({ kind: 'ScenarioNameMissing' });
  if (scenarios.some((scenario) => isSameTitle(scenario.name, name)))
    return refuse({ kind: 'ScenarioNameTaken', name });
  const id = idOf<'PlanScenario'>(newId());
  const standsOnId = standsOn?.id ?? null;
  return accept(
    {
      id,
      bodyId,
      readerBodyIds: plan.readerBodyIds,
      planId: plan.id,
      standsOnId,
      name,
      ownerUserId: by.userId,
      ownerName: by.name,
      openedAt: now,
      changes: noChanges,
      history: [],
      frozen: [],
    },
    { type: 'ScenarioOpened', scenarioId: id, planId: plan.id, standsOnId, name, at: now },
  );
}
