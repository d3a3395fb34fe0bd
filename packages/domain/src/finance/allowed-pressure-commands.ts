import { may, type Viewer } from '../access/index.ts';
import type { BodyId } from '../bodies/index.ts';

/** What the viewer may do with a pressure now: the finance officers of its body, until it is closed. */
export function allowedPressureCommands(
  viewer: Viewer,
  { bodyId, isClosed }: { readonly bodyId: BodyId; readonly isClosed: boolean },
): readonly string[] {
  return may(viewer, 'finance:run') && viewer.bodyIds.includes(bodyId) && !isClosed
    ? ['CostPressure', 'FundPressure', 'ChangePressure', 'ClosePressure']
    : [];
}
