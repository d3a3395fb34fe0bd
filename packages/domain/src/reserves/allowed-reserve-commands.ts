import { type DelegatedPower, may, type Viewer } from '../access/index.ts';
import { powerToApprove } from './approve-reserve-movement.ts';
import type { ReserveMovement } from './reserve-register.ts';

/** What the viewer may do with the reserves of their own body. */
export function allowedReserveCommands(viewer: Viewer): readonly string[] {
  return may(viewer, 'finance:run') ? ['AddReserve', 'RecordReserveMovement'] : [];
}

/**
 * What the viewer may do with a movement of a register of their own body; `delegations` are their own on draws, in force
 * today. Whoever planned a draw never approves it.
 */
export function allowedMovementCommands(
  viewer: Viewer,
  movement: ReserveMovement,
  delegations: readonly DelegatedPower[],
): readonly string[] {
  if (movement.reference !== null || movement.cancelledBecause !== null) return [];
  const by = { userId: viewer.userId, roles: viewer.roles, delegations };
  const mayApprove = may(viewer, 'reserve:approve') && !('kind' in powerToApprove(movement, by));
  return [
    ...(mayApprove ? ['ApproveReserveMovement'] : []),
    ...(may(viewer, 'finance:run') ? ['CancelReserveMovement'] : []),
  ];
}
