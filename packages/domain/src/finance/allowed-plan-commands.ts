import { may, type Viewer } from '../access/index.ts';
import type { BodyId } from '../bodies/index.ts';

/** What the viewer may do with a plan now; a scenario may be opened by the finance officers of any body that reads it. */
export function allowedPlanCommands(
  viewer: Viewer,
  plan: { readonly bodyId: BodyId; readonly isWithdrawn: boolean },
): readonly string[] {
  if (!may(viewer, 'finance:run') || plan.isWithdrawn) return [];
  return viewer.bodyIds.includes(plan.bodyId)
    ? ['OpenScenario', 'SetPlanItem', 'WithdrawPlanItem', 'SetDebtLimits', 'WithdrawFinancialPlan']
    : ['OpenScenario'];
}

/** What the viewer may do with a scenario now: only the body it belongs to changes or freezes it. */
export function allowedScenarioCommands(
  viewer: Viewer,
  scenario: { readonly bodyId: BodyId; readonly isWithdrawn: boolean },
): readonly string[] {
  return may(viewer, 'finance:run') && viewer.bodyIds.includes(scenario.bodyId) && !scenario.isWithdrawn
    ? ['ChangeScenario', 'FreezeScenario']
    : [];
}
