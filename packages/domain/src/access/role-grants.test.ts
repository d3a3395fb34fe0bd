import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circumstancesOf, testId } from '../../test/circumstances.ts';
import { ownBody, viewerWith } from '../../test/viewers.ts';
import { instant, unmatchedMoves, unreachableStates } from '../kernel/index.ts';
import { allowedRoleGrantCommands } from './allowed-access-commands.ts';
import { confirmRoleGrant } from './confirm-role-grant.ts';
import { requestRoleGrant } from './request-role-grant.ts';
import { revokeRole } from './revoke-role.ts';
import {
  type RoleGrant,
  type RoleGrantStatus,
  roleGrantMoves,
  roleGrantStatus,
  roleGrantTransitions,
  rolesInForce,
} from './role-grant.ts';
import { permissionsOf, type Role, roles } from './roles.ts';
import type { User } from './user.ts';

const governance = viewerWith('governance', ['governanceOfficer']);
const monitoring = viewerWith('monitoring', ['monitoringOfficer']);
const head = viewerWith('head', ['policingBodyHead']);
const user = userNamed('estates');
const requested: RoleGrant = {
  id: testId(7),
  userId: user.userId,
  role: 'estatesDirector',
  requestedBy: governance.userId,
  requestedAt: instant('2016-12-12T09:00:00Z'),
  confirmedBy: null,
  confirmedAt: null,
  revokedBy: null,
  revokedAt: null,
};

const request = (role: Role, by = governance, grants: readonly RoleGrant[] = [], of = user) =>
  requestRoleGrant({ user: of, grants }, { role }, circumstancesOf(by));
const confirm = (grant: RoleGrant, by = monitoring, of = user) =>
  confirmRoleGrant({ grant, user: of }, {}, circumstancesOf(by));

it('counts a role only once a second person has confirmed it', () => {
  const asked = request('estatesDirector');
  if (asked.outcome === 'refused') throw new Error(asked.refusal.kind);
  expect(rolesInForce([asked.state])).toEqual([]);
  const given = confirm(asked.state);
  if (given.outcome === 'refused') throw new Error(given.refusal.kind);
  expect(rolesInForce([given.state])).toEqual(['estatesDirector']);
  expect(given.events).toMatchObject([{ type: 'RoleGrantConfirmed', requestedBy: 'governance' }]);
});

it('takes a role away at once, by one person', () => {
  const inForce = { ...requested, confirmedBy: 'monitoring', confirmedAt: requested.requestedAt };
  const decision = revokeRole(inForce, {}, circumstancesOf(governance));
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  expect(rolesInForce([decision.state])).toEqual([]);
  expect(revokeRole(decision.state, {}, circumstancesOf(governance))).toMatchObject({
    refusal: { kind: 'GrantAlreadyRevoked' },
  });
  expect(confirm(decision.state)).toMatchObject({ refusal: { kind: 'GrantNotWaiting', status: 'revoked' } });
});

describe('refuses a request', () => {
  it('for oneself', () =>
    expect(request('auditor', governance, [], userNamed('governance'))).toMatchObject({
      refusal: { kind: 'NoSelfGrant' },
    }));
  it('for more than the asker may do', () =>
    expect(request('monitoringOfficer')).toMatchObject({
      refusal: {
        kind: 'GrantsMoreThanTheyHold',
        missing: ['decision:sign', 'delegation:keep', 'finance:run', 'user:confirm-role', 'key:manage'],
      },
    }));
  it('for a role that is asked for already', () =>
    expect(request('estatesDirector', governance, [requested])).toMatchObject({
      refusal: { kind: 'RoleAlreadyGranted', status: 'requested' },
    }));
  it('for somebody who has left', () =>
    expect(request('auditor', governance, [], { ...user, status: 'left' })).toMatchObject({
      refusal: { kind: 'UserAlreadyLeft' },
    }));
});

describe('refuses a confirmation', () => {
  it('by the one who asked', () =>
    expect(confirm({ ...requested, requestedBy: 'monitoring' })).toMatchObject({
      refusal: { kind: 'SecondPersonNeeded' },
    }));
  it('by the one who gains', () =>
    expect(confirm({ ...requested, userId: 'monitoring' })).toMatchObject({
      refusal: { kind: 'NoSelfGrant' },
    }));
  it('by somebody who neither holds the role nor may confirm roles', () =>
    expect(confirm(requested, viewerWith('auditor', ['auditor']))).toMatchObject({
      refusal: { kind: 'MayNotConfirmThisRole' },
    }));
  it('for somebody who left meanwhile', () =>
    expect(confirm(requested, monitoring, { ...user, status: 'left' })).toMatchObject({
      refusal: { kind: 'UserAlreadyLeft' },
    }));
});

it('does not let a key of somebody who holds the role confirm it', () => {
  const key = viewerWith('key', ['estatesDirector'], { via: 'apiKey', scopes: ['meetings:read'] });
  expect(confirm(requested, key)).toMatchObject({ refusal: { kind: 'MayNotConfirmThisRole' } });
});

it('lets the head of the body, or another holder, confirm', () => {
  expect(confirm(requested, head).outcome).toBe('accepted');
  expect(confirm(requested, viewerWith('colleague', ['estatesDirector'])).outcome).toBe('accepted');
});

it('offers only the commands that would be accepted', () => {
  const offered = (by = governance) =>
    allowedRoleGrantCommands({ grant: requested, user }, circumstancesOf(by));
  expect(offered()).toEqual(['RevokeRole']);
  expect(offered(head)).toEqual(['ConfirmRoleGrant']);
  expect(offered(monitoring)).toEqual(['ConfirmRoleGrant', 'RevokeRole']);
  expect(offered(viewerWith('auditor', ['auditor']))).toEqual([]);
});

it('reaches every state, and moves by commands alone', () => {
  expect(unreachableStates<RoleGrantStatus>(roleGrantTransitions, 'requested')).toEqual([]);
  expect(unmatchedMoves<RoleGrantStatus>(roleGrantTransitions, roleGrantMoves)).toEqual({
    withoutCommand: [],
    forbidden: [],
  });
});

it('never puts a role in force by one person, for oneself, or beyond what the asker held', () => {
  const people = [
    governance,
    monitoring,
    head,
    viewerWith('second', ['monitoringOfficer', 'auditor']),
    viewerWith('auditor', ['auditor']),
  ];
  const step = fc.record({
    act: fc.constantFrom('request', 'confirm', 'revoke'),
    by: fc.constantFrom(...people),
    of: fc.constantFrom(...people),
    role: fc.constantFrom(...roles),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let grants: readonly RoleGrant[] = [];
      let now = 0;
      for (const { act, by, of, role } of steps) {
        now += 1;
        const circumstances = { ...circumstancesOf(by), newId: () => testId(now) };
        const target = userNamed(of.userId);
        const ofUser = grants.filter((grant) => grant.userId === of.userId);
        const grant = ofUser.find((each) => each.role === role);
        const decision =
          act === 'request'
            ? requestRoleGrant({ user: target, grants: ofUser }, { role }, circumstances)
            : grant === undefined
              ? null
              : act === 'confirm'
                ? confirmRoleGrant({ grant, user: target }, {}, circumstances)
                : revokeRole(grant, {}, circumstances);
        if (decision?.outcome === 'accepted') {
          const changed = decision.state;
          grants = [...grants.filter((each) => each.id !== changed.id), changed];
        }
      }
      for (const grant of grants.filter((each) => each.confirmedAt !== null)) {
        expect(new Set([grant.userId, grant.requestedBy, grant.confirmedBy]).size).toBe(3);
        const asker = people.find((person) => person.userId === grant.requestedBy);
        const held = permissionsOf(asker?.roles ?? []);
        expect(permissionsOf([grant.role]).filter((permission) => !held.includes(permission))).toEqual([]);
      }
      const standing = grants.filter((grant) => roleGrantStatus(grant) !== 'revoked');
      expect(new Set(standing.map((grant) => `${grant.userId} ${grant.role}`)).size).toBe(standing.length);
    }),
  );
});

function userNamed(userId: string): User {
  return {
    userId,
    personId: null,
    bodyId: ownBody,
    name: userId,
    email: `${userId}@example.org`,
    status: 'active',
    clearance: 'official',
    seesBodyIds: [ownBody],
  };
}
