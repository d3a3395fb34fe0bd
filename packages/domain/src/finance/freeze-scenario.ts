import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import type { ScenarioToChange } from './change-scenario.ts';
import type { FrozenScenario, PlanScenario } from './financial-plan.ts';
import type { PlanEventOf } from './plan-events.ts';
import { gapsOf } from './plan-gaps.ts';
import type { PlanRefusal } from './plan-refusals.ts';
import { planOfScenario } from './scenario-changes.ts';
import { sentencesForChanges } from './scenario-sentences.ts';

export type FreezeScenario = { readonly purpose: string };

/** Keeps the whole plan with all its layers as a numbered version; the scenario itself may go on changing. */
export function freezeScenario(
  { plan, scenario, changesBelow }: ScenarioToChange,
  command: FreezeScenario,
  { now, by, newId }: Circumstances,
): Decision<PlanScenario, PlanEventOf<'ScenarioFrozen'>, PlanRefusal> {
  if (plan.withdrawn !== null)
    return refuse({ kind: 'PlanWithdrawn', title: plan.title, on: plan.withdrawn.on });
  const purpose = command.purpose.trim();
  if (purpose === '') return refuse({ kind: 'FreezePurposeMissing' });
  const inputs = planOfScenario(plan.inputs, { changesBelow, changes: scenario.changes });
  const last = scenario.frozen.at(-1);
  if (last !== undefined && sentencesForChanges(last.inputs, inputs).length === 0)
    return refuse({ kind: 'AlreadyFrozen', number: last.number });
  const version: FrozenScenario = {
    id: idOf<'FrozenScenario'>(newId()),
    number: (last?.number ?? 0) + 1,
    purpose,
    at: now,
    byUserId: by.userId,
    byName: by.name,
    inputs,
  };
  return accept(
    { ...scenario, frozen: [...scenario.frozen, version] },
    {
      type: 'ScenarioFrozen',
      scenarioId: scenario.id,
      number: version.number,
      purpose,
      gaps: gapsOf(inputs),
      at: now,
    },
  );
}
