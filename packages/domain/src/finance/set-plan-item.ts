import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { FinancialPlan } from './financial-plan.ts';
import type { PlanEventOf } from './plan-events.ts';
import { planFaults } from './plan-faults.ts';
import type { PlanItem } from './plan-item.ts';
import type { PlanRefusal } from './plan-refusals.ts';
import { sentencesForChanges } from './scenario-sentences.ts';

export type SetPlanItem = { readonly item: PlanItem };

/**
 * Adds an item to the plan, or puts it in place of the one with the same key; refused when the plan could not be
 * worked out with it. Scenarios that say otherwise about the item keep what they say.
 */
export function setPlanItem(
  plan: FinancialPlan,
  { item }: SetPlanItem,
  { now, by }: Circumstances,
): Decision<FinancialPlan, PlanEventOf<'PlanItemSet'>, PlanRefusal> {
  if (plan.withdrawn !== null)
    return refuse({ kind: 'PlanWithdrawn', title: plan.title, on: plan.withdrawn.on });
  const { items } = plan.inputs;
  const before = items.find(({ key }) => key === item.key) ?? null;
  if (before !== null && before.withdrawnReason !== null)
    return refuse({ kind: 'PlanItemWithdrawn', label: before.label });
  const after: PlanItem = { ...item, withdrawnReason: null };
  const inputs = {
    ...plan.inputs,
    items: before === null ? [...items, after] : items.map((each) => (each === before ? after : each)),
  };
  const [fault] = planFaults(inputs);
  if (fault !== undefined) return refuse(fault);
  const sentences = sentencesForChanges(plan.inputs, inputs);
  if (sentences.length === 0) return refuse({ kind: 'PlanItemUnchanged', label: item.label });
  const change = { at: now, byUserId: by.userId, byName: by.name, sentences };
  return accept(
    { ...plan, inputs, history: [...plan.history, change] },
    { type: 'PlanItemSet', planId: plan.id, sentences, before, after, at: now },
  );
}
