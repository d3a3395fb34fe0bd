import { may, type Viewer } from '../access/index.ts';
import type { BodyId } from '../bodies/index.ts';

/** What the viewer may do with the people of their own body's ledger. */
export function allowedWorkforceCommands(viewer: Viewer, bodyId: BodyId): readonly string[] {
  return viewer.bodyIds.includes(bodyId) && may(viewer, 'finance:run') ? ['SetWorkforceGroup'] : [];
}
