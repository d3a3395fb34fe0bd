import { expect, it } from 'vitest';
import { circumstancesOf } from '../../test/circumstances.ts';
import { otherBody, ownBody, viewerWith } from '../../test/viewers.ts';
import { unmatchedMoves, unreachableStates } from '../kernel/index.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { allowedUserCommands } from './allowed-access-commands.ts';
import { confirmRoleGrant } from './confirm-role-grant.ts';
import { type AddressStanding, type InviteUser, inviteUser } from './invite-user.ts';
import { markUserLeft } from './mark-user-left.ts';
import { renewInvitation } from './renew-invitation.ts';
import { requestRoleGrant } from './request-role-grant.ts';
import { roleGrantStatus, rolesInForce } from './role-grant.ts';
import { type User, type UserStatus, userMoves, userTransitions } from './user.ts';

const governance = viewerWith('governance', ['governanceOfficer']);
const monitoring = viewerWith('monitoring', ['monitoringOfficer']);
const auditor: InviteUser = {
  name: 'Auditor',
  email: 'Auditor@Example.org',
  bodyId: ownBody,
  personId: null,
  clearance: 'official',
};

const invite = (changes: Partial<InviteUser> = {}, by = governance, address: AddressStanding = 'free') =>
  inviteUser({ address }, { ...auditor, ...changes }, circumstancesOf(by));

function invited(): User {
  const decision = invite();
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
}

it('invites somebody, who is in once they accept, and only once', () => {
  const user = invited();
  expect(user).toMatchObject({ status: 'invited', email: 'auditor@example.org', seesBodyIds: [ownBody] });
  const accepted = acceptInvitation(user, {}, circumstancesOf(governance));
  if (accepted.outcome === 'refused') throw new Error(accepted.refusal.kind);
  expect(accepted.state.status).toBe('active');
  expect(acceptInvitation(accepted.state, {}, circumstancesOf(governance))).toMatchObject({
    refusal: { kind: 'InvitationNotOpen', status: 'active' },
  });
});

it.each<[string, Partial<InviteUser>, string]>([
  ['without a name', { name: ' ' }, 'UserNameMissing'],
  ['without an address', { email: 'auditor' }, 'UserEmailNotAnAddress'],
  ['to a body the inviter does not read', { seesBodyIds: [otherBody] }, 'BodyOutOfReach'],
])('refuses an invitation %s', (_, changes, kind) => {
  expect(invite(changes)).toMatchObject({ refusal: { kind } });
});

it('refuses a clearance above the inviter and an address in use', () => {
  const uncleared = viewerWith('uncleared', ['governanceOfficer'], { clearance: 'official' });
  expect(invite({ clearance: 'officialSensitive' }, uncleared)).toMatchObject({
    refusal: { kind: 'ClearanceAboveOwn' },
  });
  for (const [address, isInvitedHere] of [
    ['inUse', false],
    ['invitedHere', true],
  ] as const) {
    expect(invite({}, governance, address)).toMatchObject({
      refusal: { kind: 'UserEmailTaken', isInvitedHere },
    });
  }
});

it('takes every role away with the account, asked for or in force', () => {
  const user = { ...invited(), status: 'active' as const };
  const first = requestRoleGrant({ user, grants: [] }, { role: 'auditor' }, circumstancesOf(governance));
  if (first.outcome === 'refused') throw new Error(first.refusal.kind);
  const confirmed = confirmRoleGrant({ grant: first.state, user }, {}, circumstancesOf(monitoring));
  if (confirmed.outcome === 'refused') throw new Error(confirmed.refusal.kind);
  const second = requestRoleGrant({ user, grants: [] }, { role: 'signatory' }, circumstancesOf(monitoring));
  if (second.outcome === 'refused') throw new Error(second.refusal.kind);

  const grants = [confirmed.state, second.state];
  const left = markUserLeft({ user, grants }, {}, circumstancesOf(governance));
  if (left.outcome === 'refused') throw new Error(left.refusal.kind);
  expect(left.state.user.status).toBe('left');
  expect(rolesInForce(left.state.grants)).toEqual([]);
  expect(left.state.grants.map(roleGrantStatus)).toEqual(['revoked', 'revoked']);
  expect(left.events.map((event) => event.type)).toEqual(['UserLeft', 'RoleRevoked', 'RoleRevoked']);
  expect(markUserLeft(left.state, {}, circumstancesOf(governance))).toMatchObject({
    refusal: { kind: 'UserAlreadyLeft' },
  });
});

it('does not let anybody end their own account', () => {
  const own = { ...invited(), userId: 'governance' };
  expect(markUserLeft({ user: own, grants: [] }, {}, circumstancesOf(governance))).toMatchObject({
    refusal: { kind: 'CannotRemoveYourself' },
  });
  expect(allowedUserCommands(own, circumstancesOf(governance))).toEqual([]);
  expect(allowedUserCommands(invited(), circumstancesOf(governance))).toEqual([
    'RenewInvitation',
    'RequestRoleGrant',
    'MarkUserLeft',
  ]);
});

it('reaches every state, and moves by commands alone', () => {
  expect(unreachableStates<UserStatus>(userTransitions, 'invited')).toEqual([]);
  expect(unmatchedMoves<UserStatus>(userTransitions, userMoves)).toEqual({
    withoutCommand: [],
    forbidden: [],
  });
});

it('sends a new link to somebody who has not come in, and to nobody else', () => {
  const user = invited();
  const renewed = renewInvitation(user, {}, circumstancesOf(governance));
  expect(renewed).toMatchObject({
    outcome: 'accepted',
    state: user,
    events: [{ type: 'InvitationRenewed' }],
  });
  expect(allowedUserCommands(user, circumstancesOf(governance))).toContain('RenewInvitation');
  for (const status of ['active', 'left'] as const) {
    expect(renewInvitation({ ...user, status }, {}, circumstancesOf(governance))).toMatchObject({
      refusal: { kind: 'InvitationNotOpen', status },
    });
    expect(allowedUserCommands({ ...user, status }, circumstancesOf(governance))).not.toContain(
      'RenewInvitation',
    );
  }
});
