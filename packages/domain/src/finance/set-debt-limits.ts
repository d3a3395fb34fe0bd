import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { FinancialPlan } from './financial-plan.ts';
import type { PlanEventOf } from './plan-events.ts';
import { planFaults } from './plan-faults.ts';
import type { PrudentialLimits } from './plan-inputs.ts';
import type { PlanRefusal } from './plan-refusals.ts';
import { sentencesForLimits } from './sentences-for-limits.ts';

export type SetDebtLimits = { readonly limits: PrudentialLimits };

/**
 * States the limits of debt of the plan's body (Local Government Act 2003 s.3(1)) and what it owes before the plan.
 * Debt above them is not refused here: the indicators alarm, and only the body itself can change its mind.
 */
export function setDebtLimits(
  plan: FinancialPlan,
  { limits }: SetDebtLimits,
  { now, by }: Circumstances,
): Decision<FinancialPlan, PlanEventOf<'DebtLimitsSet'>, PlanRefusal> {
  if (plan.withdrawn !== null)
    return refuse({ kind: 'PlanWithdrawn', title: plan.title, on: plan.withdrawn.on });
  const inputs = { ...plan.inputs, prudential: limits };
  const [fault] = planFaults(inputs);
  if (fault !== undefined) return refuse(fault);
  const before = plan.inputs.prudential;
  const sentences = sentencesForLimits(before, limits);
  if (sentences.length === 0) return refuse({ kind: 'DebtLimitsUnchanged' });
  const change = { at: now, byUserId: by.userId, byName: by.name, sentences };
  return accept(
    { ...plan, inputs, history: [...plan.history, change] },
    { type: 'DebtLimitsSet', planId: plan.id, sentences, before, after: limits, at: now },
  );
}
