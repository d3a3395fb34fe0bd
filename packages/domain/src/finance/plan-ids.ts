import type { Id } from '../kernel/index.ts';

export type FinancialPlanId = Id<'FinancialPlan'>;
export type PlanScenarioId = Id<'PlanScenario'>;
export type PlanScenarioChangeId = Id<'PlanScenarioChange'>;
export type FrozenScenarioId = Id<'FrozenScenario'>;
