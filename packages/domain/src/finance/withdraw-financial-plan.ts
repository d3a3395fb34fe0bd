import { accept, type Circumstances, type Decision, londonDateOf, refuse } from '../kernel/index.ts';
import type { FinancialPlan } from './financial-plan.ts';
import type { PlanEventOf } from './plan-events.ts';
import type { PlanRefusal } from './plan-refusals.ts';

export type WithdrawFinancialPlan = { readonly reason: string };

/** A withdrawn plan stays readable, says so, and takes no more scenarios. */
export function withdrawFinancialPlan(
  plan: FinancialPlan,
  command: WithdrawFinancialPlan,
  { now }: Circumstances,
): Decision<FinancialPlan, PlanEventOf<'FinancialPlanWithdrawn'>, PlanRefusal> {
  if (plan.withdrawn !== null)
    return refuse({ kind: 'PlanWithdrawn', title: plan.title, on: plan.withdrawn.on });
  const reason = command.reason.trim();
  if (reason === '') return refuse({ kind: 'WithdrawalReasonMissing' });
  const on = londonDateOf(now);
  return accept(
    { ...plan, withdrawn: { on, reason } },
    { type: 'FinancialPlanWithdrawn', planId: plan.id, on, reason, at: now },
  );
}
