import type { Transaction } from '@concordat/database';
import { financialPlanStore, planScenarioStore, type Stored } from '@concordat/database/stores';
import {
  type FinancialPlan,
  laidTogether,
  type PlanScenario,
  type PlanScenarioId,
  type ScenarioChanges,
} from '@concordat/domain/finance';

export interface LoadedScenario {
  readonly stored: Stored<PlanScenario>;
  readonly plan: FinancialPlan;
  /** The layers of what it stands on, laid together. */
  readonly changesBelow: ScenarioChanges;
}

/** A scenario with the plan it stands on; null when the viewer may not read one of them. */
export async function loadScenario(tx: Transaction, id: PlanScenarioId): Promise<LoadedScenario | null> {
  const stored = await planScenarioStore.load(tx, id);
  const plan = stored && (await financialPlanStore.load(tx, stored.value.planId));
  if (stored === null || plan === null) return null;
  const below = await planScenarioStore.layersBelow(tx, stored.value);
  return { stored, plan: plan.value, changesBelow: laidTogether(below) };
}
