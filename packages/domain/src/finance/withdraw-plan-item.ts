import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { FinancialPlan } from './financial-plan.ts';
import type { PlanEventOf } from './plan-events.ts';
import { planFaults } from './plan-faults.ts';
import type { PlanRefusal } from './plan-refusals.ts';
import { sentencesForChanges } from './scenario-sentences.ts';

export type WithdrawPlanItem = { readonly item: string; readonly reason: string };

/** A withdrawn item stays listed with its reason and counts for nothing; the plan must still work out without it. */
export function withdrawPlanItem(
  plan: FinancialPlan,
  command: WithdrawPlanItem,
  { now, by }: Circumstances,
): Decision<FinancialPlan, PlanEventOf<'PlanItemWithdrawn'>, PlanRefusal> {
  if (plan.withdrawn !== null)
    return refuse({ kind: 'PlanWithdrawn', title: plan.title, on: plan.withdrawn.on });
  const { items } = plan.inputs;
  const before = items.find(({ key }) => key === command.item);
  if (before === undefined) return refuse({ kind: 'ItemUnknown', item: command.item });
  if (before.withdrawnReason !== null) return refuse({ kind: 'PlanItemWithdrawn', label: before.label });
  const reason = command.reason.trim();
  if (reason === '') return refuse({ kind: 'WithdrawalReasonMissing' });
  const inputs = {
    ...plan.inputs,
    items: items.map((each) => (each === before ? { ...each, withdrawnReason: reason } : each)),
  };
  const [fault] = planFaults(inputs);
  if (fault !== undefined) return refuse(fault);
  const sentences = sentencesForChanges(plan.inputs, inputs);
  const change = { at: now, byUserId: by.userId, byName: by.name, sentences };
  return accept(
    { ...plan, inputs, history: [...plan.history, change] },
    {
      type: 'PlanItemWithdrawn',
      planId: plan.id,
      item: before.key,
      label: before.label,
      reason,
      at: now,
    },
  );
}
