import { may, type Viewer } from '../access/index.ts';
import type { BodyId } from '../bodies/index.ts';

/** What the viewer may do with the returns of their own body's ledger, by the names of the commands. */
export function allowedReturnCommands(viewer: Viewer, bodyId: BodyId): readonly string[] {
  return viewer.bodyIds.includes(bodyId) && may(viewer, 'finance:run')
    ? ['SetBudgetHolder', 'AskForReturns']
    : [];
}

/** What the viewer may do with one return: its holder signs it, or a finance officer on their behalf. */
export function allowedCommandsOnReturn(
  viewer: Viewer,
  of: { readonly bodyId: BodyId; readonly isHolder: boolean; readonly isMonthClosed: boolean },
): readonly string[] {
  if (of.isMonthClosed || !viewer.bodyIds.includes(of.bodyId) || !may(viewer, 'return:sign')) return [];
  return of.isHolder || may(viewer, 'finance:run') ? ['SignBudgetReturn'] : [];
}
