import type { Circumstances } from '../kernel/index.ts';
import { confirmRoleGrant } from './confirm-role-grant.ts';
import { markUserLeft } from './mark-user-left.ts';
import { renewInvitation } from './renew-invitation.ts';
import { revokeRole } from './revoke-role.ts';
import type { RoleGrant } from './role-grant.ts';
import type { User } from './user.ts';
import { may, type Viewer } from './viewer.ts';

/** What the viewer may do with this user now, by the names of the commands. */
export function allowedUserCommands(user: User, { by, ...rest }: Circumstances<Viewer>): readonly string[] {
  const leaving = markUserLeft({ user, grants: [] }, {}, { by, ...rest });
  const isOpen = user.status !== 'left' && user.userId !== by.userId;
  const renewing = renewInvitation(user, {}, { by, ...rest });
  return [
    ...(isOpen && renewing.outcome === 'accepted' && may(by, 'user:invite') ? ['RenewInvitation'] : []),
    ...(isOpen && may(by, 'user:grant-role') ? ['RequestRoleGrant'] : []),
    ...(leaving.outcome === 'accepted' && may(by, 'user:remove') ? ['MarkUserLeft'] : []),
  ];
}

/** What the viewer may do with this grant of the user's now, by the names of the commands. */
export function allowedRoleGrantCommands(
  { grant, user }: { readonly grant: RoleGrant; readonly user: User },
  circumstances: Circumstances<Viewer>,
): readonly string[] {
  const confirming = confirmRoleGrant({ grant, user }, {}, circumstances);
  const revoking = revokeRole(grant, {}, circumstances);
  return [
    ...(confirming.outcome === 'accepted' ? ['ConfirmRoleGrant'] : []),
    ...(revoking.outcome === 'accepted' && may(circumstances.by, 'user:grant-role') ? ['RevokeRole'] : []),
  ];
}
