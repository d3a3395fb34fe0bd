import { type DelegatedPower, may, powerOfHeadOrDelegate, type Viewer } from '../access/index.ts';
import { canMove, type Pence } from '../kernel/index.ts';
import { type Virement, virementTransitions } from './virement.ts';
import { mayDeclineVirement } from './virement-authority.ts';

/** As much of a virement as decides who may decide on it; `delegations` are the viewer's own, in force today. */
export type VirementToDecide = Pick<Virement, 'bodyId' | 'status' | 'requestedBy'> & {
  readonly moved: Pence;
  readonly delegations: readonly DelegatedPower[];
};

/** What the viewer may do with a virement of their body now. Whoever asked may take it back, and never approves it. */
export function allowedVirementCommands(
  viewer: Viewer,
  { bodyId, status, requestedBy, moved, delegations }: VirementToDecide,
): readonly string[] {
  if (!may(viewer, 'virement:approve') || !viewer.bodyIds.includes(bodyId)) return [];
  if (!canMove(virementTransitions, status, 'declined')) return [];
  const by = { userId: viewer.userId, roles: viewer.roles, delegations };
  const mayApprove = requestedBy !== viewer.userId && !('most' in powerOfHeadOrDelegate(moved, by));
  if (mayApprove) return ['ApproveVirement', 'DeclineVirement'];
  return mayDeclineVirement({ requestedBy, moved }, by) ? ['DeclineVirement'] : [];
}
