import { may, type Viewer } from '../access/index.ts';
import type { BodyId } from '../bodies/index.ts';

/** What the viewer may do with a body's checklist, by the names of the commands. */
export function allowedGovernanceCommands(viewer: Viewer, bodyId: BodyId): readonly string[] {
  return may(viewer, 'finance:run') && viewer.bodyIds.includes(bodyId)
    ? ['RecordGoverningDocument', 'WithdrawGoverningDocument']
    : [];
}
