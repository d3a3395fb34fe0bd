import { accept, type Circumstances, canMove, type Decision, refuse } from '../kernel/index.ts';
import type { AccessEventOf } from './access-events.ts';
import type { AccessRefusal } from './access-refusals.ts';
import { type RoleGrant, type RoleGrantStatus, roleGrantStatus, roleGrantTransitions } from './role-grant.ts';
import type { User } from './user.ts';
import { may, type Viewer } from './viewer.ts';

/** The second pair of eyes: neither the one who asked nor the one who gains. */
export function confirmRoleGrant(
  { grant, user }: { readonly grant: RoleGrant; readonly user: User },
  _command: Record<never, never>,
  { now, by }: Circumstances<Viewer>,
): Decision<RoleGrant, AccessEventOf<'RoleGrantConfirmed'>, AccessRefusal> {
  const status = roleGrantStatus(grant);
  if (!canMove<RoleGrantStatus>(roleGrantTransitions, status, 'inForce')) {
    return refuse({ kind: 'GrantNotWaiting', status });
  }
  if (user.status === 'left') return refuse({ kind: 'UserAlreadyLeft' });
  if (by.userId === grant.userId) return refuse({ kind: 'NoSelfGrant' });
  if (by.userId === grant.requestedBy) return refuse({ kind: 'SecondPersonNeeded' });
  if (!mayConfirm(grant, by)) return refuse({ kind: 'MayNotConfirmThisRole' });
  return accept(
    { ...grant, confirmedBy: by.userId, confirmedAt: now },
    {
      type: 'RoleGrantConfirmed',
      grantId: grant.id,
      userId: grant.userId,
      role: grant.role,
      requestedBy: grant.requestedBy,
      at: now,
    },
  );
}

function mayConfirm(grant: RoleGrant, by: Viewer): boolean {
  return may(by, 'user:confirm-role') || (by.via !== 'apiKey' && by.roles.includes(grant.role));
}
