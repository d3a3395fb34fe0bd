import { accept, type Circumstances, canMove, type Decision, type Instant, refuse } from '../kernel/index.ts';
import type { AccessEventOf } from './access-events.ts';
import type { AccessRefusal } from './access-refusals.ts';
import { type RoleGrant, type RoleGrantStatus, roleGrantStatus, roleGrantTransitions } from './role-grant.ts';

/** Taking a role away needs one person and counts at once; it also withdraws a request nobody has confirmed. */
export function revokeRole(
  grant: RoleGrant,
  _command: Record<never, never>,
  { now, by }: Circumstances,
): Decision<RoleGrant, AccessEventOf<'RoleRevoked'>, AccessRefusal> {
  const before = roleGrantStatus(grant);
  if (!canMove<RoleGrantStatus>(roleGrantTransitions, before, 'revoked')) {
    return refuse({ kind: 'GrantAlreadyRevoked' });
  }
  return accept(revoked(grant, by.userId, now), {
    type: 'RoleRevoked',
    grantId: grant.id,
    userId: grant.userId,
    role: grant.role,
    before,
    at: now,
  });
}

/** The grant as it stands once somebody took it away. */
export function revoked(grant: RoleGrant, revokedBy: string, revokedAt: Instant): RoleGrant {
  return { ...grant, revokedBy, revokedAt };
}
