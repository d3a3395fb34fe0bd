import { may, type Viewer } from '../access/index.ts';
import { canMove, type Pence } from '../kernel/index.ts';
import { type Virement, virementTransitions } from './virement.ts';
import { mayApproveVirement } from './virement-authority.ts';

/** As much of a virement as decides who may decide on it; `limit` is its ledger's. */
export type VirementToDecide = Pick<Virement, 'bodyId' | 'status' | 'requestedBy'> & {
  readonly moved: Pence;
  readonly limit: Pence;
};

/** What the viewer may do with a virement of their body now. Whoever asked may take it back, and never approves it. */
export function allowedVirementCommands(
  viewer: Viewer,
  { bodyId, status, requestedBy, moved, limit }: VirementToDecide,
): readonly string[] {
  if (!may(viewer, 'virement:approve') || !viewer.bodyIds.includes(bodyId)) return [];
  if (!canMove(virementTransitions, status, 'declined')) return [];
  const mayApprove = requestedBy !== viewer.userId && mayApproveVirement(viewer.roles, moved, limit);
  return mayApprove ? ['ApproveVirement', 'DeclineVirement'] : ['DeclineVirement'];
}
