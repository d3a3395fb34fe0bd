import type { Transaction } from '@concordat/database';
import { financialPlanStore, planScenarioStore, type Stored } from '@concordat/database/stores';
import type { FinancialPlan, PlanScenario, PlanScenarioId } from '@concordat/domain/finance';

export interface LoadedScenario {
  readonly stored: Stored<PlanScenario>;
  readonly plan: FinancialPlan;
}

/** A scenario with the plan it stands on; null when the viewer may not read one of them. */
export async function loadScenario(tx: Transaction, id: PlanScenarioId): Promise<LoadedScenario | null> {
  const stored = await planScenarioStore.load(tx, id);
  const plan = stored && (await financialPlanStore.load(tx, stored.value.planId));
  return plan && { stored, plan: plan.value };
}
