import type { Role } from '@concordat/domain/access';
import { addSeconds } from '@concordat/domain/kernel';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, realNow, type TestOffice, testOffice } from '../../test/office.ts';
import {
  acceptInvitation,
  confirmRoleGrant,
  inviteUser,
  markUserLeft,
  NotPermitted,
  openUserAccess,
  renewInvitation,
  requestRoleGrant,
  revokeRole,
} from '../index.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.close());

const governance = () => office.as('governanceOfficer');
const monitoring = () => office.as('monitoringOfficer');

let invited = 0;
function invitation(parts: object = {}) {
  invited += 1;
  return {
    name: `User ${invited}`,
    email: `user-${invited}@example.org`,
    bodyId: office.policingBody,
    clearance: 'official' as const,
    tokenHash: v7().replaceAll('-', '').repeat(2),
    ...parts,
  };
}

async function activeUser(): Promise<string> {
  const { userId } = accepted(await inviteUser(governance(), invitation()));
  accepted(await acceptInvitation(office.system(office.policingBody), { userId }));
  return userId;
}

const grantsOf = async (userId: string) =>
  (
    await office.ownerPool.query(
      `select role, requested_by, confirmed_by, revoked_by, version from role_grant where user_id = $1 order by id`,
      [userId],
    )
  ).rows;

describe('an invitation', () => {
  it('opens an account that waits, and keeps only the hash of the link for seven real days', async () => {
    const command = invitation({ email: ' New.User@Example.org ' });
    const user = accepted(await inviteUser(governance(), command));
    expect(user).toMatchObject({
      status: 'invited',
      email: 'new.user@example.org',
      seesBodyIds: [office.policingBody],
    });
    const { rows } = await office.ownerPool.query('select * from auth_invitation where user_id = $1', [
      user.userId,
    ]);
    expect(rows).toEqual([
      expect.objectContaining({
        email: 'new.user@example.org',
        token_hash: command.tokenHash,
        body_name: 'Police and Crime Commissioner for Cambridgeshire',
        accepted_at: null,
      }),
    ]);
    expect(rows[0].created_at.toISOString()).toBe(realNow);
    expect(rows[0].expires_at.toISOString()).toBe('2026-11-29T09:00:00.000Z');

    expect(
      accepted(await acceptInvitation(office.system(office.policingBody), { userId: user.userId })),
    ).toMatchObject({ status: 'active' });
    expect(await acceptInvitation(office.system(office.policingBody), { userId: user.userId })).toMatchObject(
      { outcome: 'refused', refusal: { kind: 'InvitationNotOpen' } },
    );
  });

  it('is not sent twice to one address, though the first account is of a body the inviter cannot see', async () => {
    const elsewhere = office.as('governanceOfficer', { bodyIds: [office.elsewhere] });
    accepted(
      await inviteUser(elsewhere, invitation({ email: 'taken@example.org', bodyId: office.elsewhere })),
    );
    const again = await inviteUser(governance(), invitation({ email: 'TAKEN@example.org' }));
    expect(again).toMatchObject({ outcome: 'refused', refusal: { kind: 'UserEmailTaken' }, path: ['email'] });
    expect(await office.count('user_access', `email = 'taken@example.org'`)).toBe(1);
  });

  it('brings back somebody who left, under a new account without the roles of the old', async () => {
    const email = 'returner@example.org';
    const first = accepted(await inviteUser(governance(), invitation({ email })));
    accepted(await acceptInvitation(office.system(office.policingBody), { userId: first.userId }));
    accepted(await markUserLeft(governance(), { userId: first.userId, expectedVersion: 2 }));
    const second = accepted(await inviteUser(governance(), invitation({ email })));
    expect(second).toMatchObject({ status: 'invited', email });
    expect(second.userId).not.toBe(first.userId);
    expect(await inviteUser(governance(), invitation({ email }))).toMatchObject({
      refusal: { kind: 'UserEmailTaken', isInvitedHere: true },
    });
    expect(await office.count('user_access', `email = '${email}'`)).toBe(2);
    expect(await office.count('user_access', `email = '${email}' and status <> 'left'`)).toBe(1);
  });

  it('is not tied up by another body whose own invitation ran out', async () => {
    const email = 'lapsed@example.org';
    const elsewhere = office.as('governanceOfficer', { bodyIds: [office.elsewhere] });
    accepted(await inviteUser(elsewhere, invitation({ email, bodyId: office.elsewhere })));
    const inAWeek = { realNow: addSeconds(realNow, 7 * 24 * 60 * 60) };
    const late = { ...governance(), ...inAWeek };
    expect(await inviteUser(governance(), invitation({ email }))).toMatchObject({ outcome: 'refused' });
    accepted(await inviteUser(late, invitation({ email })));
  });

  it('is renewed by a new link, from when the ones before open nothing', async () => {
    const command = invitation();
    const { userId } = accepted(await inviteUser(governance(), command));
    const tokenHash = 'c'.repeat(64);
    accepted(await renewInvitation(governance(), { userId, tokenHash }));
    const open = `user_id = '${userId}' and expires_at > '${realNow}'`;
    expect(await office.count('auth_invitation', open)).toBe(1);
    expect(await office.count('auth_invitation', `${open} and token_hash = '${tokenHash}'`)).toBe(1);
    expect((await office.trailOf(office.policingBody)).at(-1)).toBe('InvitationRenewed');
    accepted(await markUserLeft(governance(), { userId, expectedVersion: 1 }));
    expect(await office.count('auth_invitation', open)).toBe(0);
    expect(await renewInvitation(governance(), { userId, tokenHash: 'd'.repeat(64) })).toMatchObject({
      refusal: { kind: 'InvitationNotOpen', status: 'left' },
    });
  });

  it('gives no clearance above the inviter’s own, and no body the inviter does not have', async () => {
    const uncleared = office.as('governanceOfficer', { clearance: 'official' });
    expect(await inviteUser(uncleared, invitation({ clearance: 'officialSensitive' }))).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'ClearanceAboveOwn' },
      path: ['clearance'],
    });
    await expect(inviteUser(governance(), invitation({ bodyId: office.elsewhere }))).rejects.toThrow(
      NotPermitted,
    );
  });

  it('takes nothing that is not asked for, such as roles or a status of one’s own choosing', async () => {
    for (const smuggled of [
      { roles: ['monitoringOfficer'] },
      { status: 'active' },
      { seesBodyIds: [office.elsewhere] },
      { isDemoPersona: true },
    ]) {
      expect(await inviteUser(governance(), invitation(smuggled))).toMatchObject({ outcome: 'invalid' });
    }
  });

  it('says which fields of it are wrong', async () => {
    const answer = await inviteUser(
      governance(),
      invitation({ tokenHash: 'plain token', personId: 'nobody', clearance: 'secret' }),
    );
    expect(answer).toMatchObject({ outcome: 'invalid' });
    expect(answer.outcome === 'invalid' && answer.fields.map(({ path }) => path[0]).sort()).toEqual([
      'clearance',
      'personId',
      'tokenHash',
    ]);
    expect(await inviteUser(governance(), invitation({ email: 'not an address' }))).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'UserEmailNotAnAddress' },
      path: ['email'],
    });
  });

  it('is skipped by the office’s own work alone, which opens an account under the id of its sign-in', async () => {
    const command = {
      userId: `persona-${v7()}`,
      name: 'Auditor',
      email: 'auditor@demo.example',
      bodyId: office.policingBody,
      personId: null,
      clearance: 'official',
      seesBodyIds: [office.policingBody, office.constabulary],
      isDemoPersona: true,
    } as const;
    await expect(openUserAccess(monitoring(), command)).rejects.toThrow(NotPermitted);
    const user = accepted(
      await openUserAccess(office.system(office.policingBody, office.constabulary), command),
    );
    expect(user).toMatchObject({ userId: command.userId, status: 'active' });
    expect(
      await office.count(
        'user_access',
        `user_id = '${command.userId}' and is_demo_persona and cardinality(sees_body_ids) = 2`,
      ),
    ).toBe(1);
  });
});

describe('a role', () => {
  it('counts from the moment a second person confirms it', async () => {
    const userId = await activeUser();
    const grant = accepted(await requestRoleGrant(monitoring(), { userId, role: 'estatesDirector' }));
    expect(await confirmRoleGrant(monitoring(), { grantId: grant.id, expectedVersion: 1 })).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'SecondPersonNeeded' },
    });
    const second = office.as('monitoringOfficer', { userId: 'second-person' });
    expect(accepted(await confirmRoleGrant(second, { grantId: grant.id, expectedVersion: 1 }))).toMatchObject(
      { confirmedBy: 'second-person' },
    );
    expect(await grantsOf(userId)).toEqual([
      {
        role: 'estatesDirector',
        requested_by: 'user-monitoringOfficer',
        confirmed_by: 'second-person',
        revoked_by: null,
        version: 2,
      },
    ]);
    expect((await office.trailOf(office.policingBody)).slice(-2)).toEqual([
      'RoleGrantRequested',
      'RoleGrantConfirmed',
    ]);
  });

  it('is confirmed by a holder of it as well, and by no other colleague', async () => {
    const userId = await activeUser();
    const { id: grantId } = accepted(await requestRoleGrant(monitoring(), { userId, role: 'auditor' }));
    expect(
      await confirmRoleGrant(office.as('estatesDirector'), { grantId, expectedVersion: 1 }),
    ).toMatchObject({ outcome: 'refused', refusal: { kind: 'MayNotConfirmThisRole' } });
    expect(await confirmRoleGrant(office.as('auditor'), { grantId, expectedVersion: 1 })).toMatchObject({
      outcome: 'accepted',
    });
  });

  it('is never given to oneself', async () => {
    const userId = await activeUser();
    const self = office.as('monitoringOfficer', { userId });
    expect(await requestRoleGrant(self, { userId, role: 'auditor' })).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'NoSelfGrant' },
    });
    const { id: grantId } = accepted(await requestRoleGrant(monitoring(), { userId, role: 'auditor' }));
    expect(await confirmRoleGrant(self, { grantId, expectedVersion: 1 })).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'NoSelfGrant' },
    });
    expect(await grantsOf(userId)).toEqual([expect.objectContaining({ confirmed_by: null, version: 1 })]);
  });

  it.each<Role>(['monitoringOfficer', 'policingBodyHead', 'integrator'])(
    'of a %s is more than a governance officer holds, so not theirs to give',
    async (role) => {
      const userId = await activeUser();
      expect(await requestRoleGrant(governance(), { userId, role })).toMatchObject({
        outcome: 'refused',
        refusal: { kind: 'GrantsMoreThanTheyHold' },
        path: ['role'],
      });
      expect(await grantsOf(userId)).toEqual([]);
    },
  );

  it('is asked for once, even when two ask at the same moment', async () => {
    const userId = await activeUser();
    const answers = await Promise.all(
      [1, 2, 3].map(() => requestRoleGrant(monitoring(), { userId, role: 'auditor' })),
    );
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'refused', 'refused']);
    expect(await grantsOf(userId)).toHaveLength(1);
  });

  it('is taken away by one person at once, and cannot be confirmed afterwards', async () => {
    const userId = await activeUser();
    const { id: grantId } = accepted(await requestRoleGrant(monitoring(), { userId, role: 'auditor' }));
    accepted(await revokeRole(governance(), { grantId, expectedVersion: 1 }));
    expect(await confirmRoleGrant(office.as('auditor'), { grantId, expectedVersion: 1 })).toMatchObject({
      outcome: 'conflict',
      current: { version: 2 },
    });
    expect(await confirmRoleGrant(office.as('auditor'), { grantId, expectedVersion: 2 })).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'GrantNotWaiting' },
    });
  });

  it('of another body’s user is out of reach', async () => {
    const elsewhere = office.as('monitoringOfficer', { bodyIds: [office.elsewhere] });
    const userId = await activeUser();
    await expect(requestRoleGrant(elsewhere, { userId, role: 'auditor' })).rejects.toThrow(NotPermitted);
    const { id: grantId } = accepted(await requestRoleGrant(monitoring(), { userId, role: 'auditor' }));
    for (const reach of [confirmRoleGrant, revokeRole]) {
      await expect(reach(elsewhere, { grantId, expectedVersion: 1 })).rejects.toThrow(NotPermitted);
    }
    expect(await grantsOf(userId)).toEqual([
      expect.objectContaining({ confirmed_by: null, revoked_by: null }),
    ]);
  });
});

describe('somebody who leaves', () => {
  it('loses every role with the account, in one act with an entry for each', async () => {
    const userId = await activeUser();
    const { id: grantId } = accepted(await requestRoleGrant(monitoring(), { userId, role: 'auditor' }));
    accepted(await confirmRoleGrant(office.as('auditor'), { grantId, expectedVersion: 1 }));
    accepted(await requestRoleGrant(monitoring(), { userId, role: 'signatory' }));
    accepted(await markUserLeft(governance(), { userId, expectedVersion: 2 }));
    expect((await office.trailOf(office.policingBody)).slice(-3)).toEqual([
      'UserLeft',
      'RoleRevoked',
      'RoleRevoked',
    ]);
    expect(await grantsOf(userId)).toEqual([
      expect.objectContaining({ role: 'auditor', revoked_by: 'user-governanceOfficer', version: 3 }),
      expect.objectContaining({ role: 'signatory', revoked_by: 'user-governanceOfficer', version: 2 }),
    ]);
    expect(await requestRoleGrant(monitoring(), { userId, role: 'auditor' })).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'UserAlreadyLeft' },
    });
    expect(await markUserLeft(governance(), { userId, expectedVersion: 3 })).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'UserAlreadyLeft' },
    });
  });

  it('does not do it to themselves', async () => {
    const userId = await activeUser();
    const self = office.as('governanceOfficer', { userId });
    expect(await markUserLeft(self, { userId, expectedVersion: 2 })).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'CannotRemoveYourself' },
    });
  });
});
