import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import type { AccessEventOf } from './access-events.ts';
import type { AccessRefusal } from './access-refusals.ts';
import type { UserWithGrants } from './mark-user-left.ts';
import { type RoleGrant, roleGrantStatus } from './role-grant.ts';
import { permissionsOf, type Role } from './roles.ts';
import { permissionsOfViewer, type Viewer } from './viewer.ts';

export type RequestRoleGrant = { readonly role: Role };

/** Asking is not granting: the role counts from the moment a second person confirms it. */
export function requestRoleGrant(
  { user, grants }: UserWithGrants,
  { role }: RequestRoleGrant,
  { now, by, newId }: Circumstances<Viewer>,
): Decision<RoleGrant, AccessEventOf<'RoleGrantRequested'>, AccessRefusal> {
  if (user.status === 'left') return refuse({ kind: 'UserAlreadyLeft' });
  if (by.userId === user.userId) return refuse({ kind: 'NoSelfGrant' });
  const standing = grants.find((grant) => grant.role === role && roleGrantStatus(grant) !== 'revoked');
  if (standing !== undefined)
    return refuse({ kind: 'RoleAlreadyGranted', status: roleGrantStatus(standing) });
  const held = permissionsOfViewer(by);
  const missing = permissionsOf([role]).filter((permission) => !held.includes(permission));
  if (missing.length > 0) return refuse({ kind: 'GrantsMoreThanTheyHold', missing });

  const grant: RoleGrant = {
    id: idOf<'RoleGrant'>(newId()),
    userId: user.userId,
    role,
    requestedBy: by.userId,
    requestedAt: now,
    confirmedBy: null,
    confirmedAt: null,
    revokedBy: null,
    revokedAt: null,
  };
  return accept(grant, {
    type: 'RoleGrantRequested',
    grantId: grant.id,
    userId: user.userId,
    role,
    at: now,
  });
}
