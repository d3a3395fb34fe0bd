import { accept, type Circumstances, canMove, type Decision, refuse } from '../kernel/index.ts';
import type { AccessEventOf } from './access-events.ts';
import type { AccessRefusal } from './access-refusals.ts';
import { revoked } from './revoke-role.ts';
import { type RoleGrant, roleGrantStatus } from './role-grant.ts';
import { type User, type UserStatus, userTransitions } from './user.ts';

export type UserWithGrants = { readonly user: User; readonly grants: readonly RoleGrant[] };

/** Every role goes with the account, at once; sessions and keys are ended at the edge in the same breath. */
export function markUserLeft(
  { user, grants }: UserWithGrants,
  _command: Record<never, never>,
  { now, by }: Circumstances,
): Decision<UserWithGrants, AccessEventOf<'UserLeft'> | AccessEventOf<'RoleRevoked'>, AccessRefusal> {
  if (!canMove<UserStatus>(userTransitions, user.status, 'left')) return refuse({ kind: 'UserAlreadyLeft' });
  if (by.userId === user.userId) return refuse({ kind: 'CannotRemoveYourself' });
  const standing = grants.filter((grant) => roleGrantStatus(grant) !== 'revoked');
  return accept<UserWithGrants, AccessEventOf<'UserLeft'> | AccessEventOf<'RoleRevoked'>>(
    {
      user: { ...user, status: 'left' },
      grants: grants.map((grant) => (standing.includes(grant) ? revoked(grant, by.userId, now) : grant)),
    },
    { type: 'UserLeft', userId: user.userId, before: user.status, after: 'left', at: now },
    ...standing.map((grant) => ({
      type: 'RoleRevoked' as const,
      grantId: grant.id,
      userId: grant.userId,
      role: grant.role,
      before: roleGrantStatus(grant),
      at: now,
    })),
  );
}
