import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newApiKey } from '../../src/sign-in/api-key-format.ts';
import { goodPassword } from '../test-gateway.ts';
import { type ApiOffice, apiOffice, errorOf } from './api-office.ts';

let office: ApiOffice;
beforeAll(async () => {
  office = await apiOffice();
});
afterAll(() => office?.close());
beforeEach(() => office.moveClock(60)); // a full bucket of points for each

describe('a key', () => {
  it('reads for its owner in words of its own, and may read the schema', async () => {
    expect((await office.withKey('{ viewer { userId } }')).json.data.viewer.userId).toBe(office.keyUserId);
    expect((await office.withKey('{ __type(name: "Room") { name } }')).json.data.__type.name).toBe('Room');
  });

  it('gives no commands', async () => {
    const answer = await office.withKey('mutation { paint(colour: "red") }');
    expect(answer.status).toBe(403);
    expect(errorOf(answer).extensions.code).toBe('FORBIDDEN');
  });

  it('is refused unread when it is mistyped, and unheard of when it is not ours', async () => {
    const typo = `${office.key.slice(0, -1)}${office.key.endsWith('a') ? 'b' : 'a'}`;
    office.takeStatements();
    const wrong = await office
      .browser()
      .post('/graphql', { query: '{ viewer { name } }' }, { authorization: `Bearer ${typo}` });
    expect([wrong.status, office.takeStatements()]).toEqual([401, []]);
    const strange = { authorization: `Bearer ${newApiKey('live')}` };
    expect((await office.browser().post('/graphql', { query: '{ viewer { name } }' }, strange)).status).toBe(
      401,
    );
  });

  it('opens nothing from the moment it is revoked, has run out, or its owner has left', async () => {
    const userId = await office.open({
      bodyId: office.bodyId,
      email: 'leaver@example.org',
      roles: ['integrator'],
    });
    await office.database.ownerPool.query(
      `insert into auth_user (id, name, email, created_at, updated_at) values ($1, 'n', 'leaver@example.org', now(), now())`,
      [userId],
    );
    for (const [end, undo] of [
      ['update auth_api_key set revoked_at = now()', 'update auth_api_key set revoked_at = null'],
      [
        `update auth_api_key set expires_at = now() - interval '1 day'`,
        `update auth_api_key set expires_at = now() + interval '1 day'`,
      ],
      [`update user_access set status = 'left'`, `update user_access set status = 'active'`],
    ]) {
      const made = await office.keyFor(userId, ['meetings:read']);
      const ask = async () =>
        (
          await office
            .browser()
            .post('/graphql', { query: '{ viewer { name } }' }, { authorization: `Bearer ${made}` })
        ).status;
      expect(await ask()).toBe(200);
      await office.database.ownerPool.query(`${end} where user_id = $1`, [userId]);
      expect(await ask()).toBe(401);
      await office.database.ownerPool.query(`${undo} where user_id = $1`, [userId]);
    }
  });

  it('is made after a step-up, told once, listed by its start, and revoked by its owner', async () => {
    const browser = await office.signedInAs('machine@example.org');
    office.moveClock(6 * 60);
    const wanted = { name: 'Ledger', scopes: ['meetings:read'] };
    expect((await browser.post('/auth/keys', wanted)).json.code).toBe('STEP_UP_REQUIRED');
    await browser.post('/auth/step-up', { password: goodPassword });
    expect((await browser.post('/auth/keys', { ...wanted, scopes: ['audit:read'] })).json.code).toBe(
      'VALIDATION',
    );
    const made = (await browser.post('/auth/keys', wanted)).json;
    expect(made.key).toMatch(/^cck_live_[0-9A-Za-z]{49}$/);
    expect(Date.parse(made.expiresAt) - Date.parse(made.createdAt)).toBe(90 * 24 * 60 * 60 * 1_000);
    const listed = await browser.get('/auth/keys');
    expect(listed.text).not.toContain(made.key);
    expect(listed.json.keys.find(({ id }: { id: string }) => id === made.id)).toMatchObject({
      name: 'Ledger',
      start: made.key.slice(0, 13),
    });
    const bearer = { authorization: `Bearer ${made.key}` };
    expect((await office.browser().post('/graphql', { query: '{ viewer { name } }' }, bearer)).status).toBe(
      200,
    );
    const stranger = await office.signedInAs('auditor@example.org');
    expect((await stranger.post('/auth/keys/revoke', { keyId: made.id })).status).toBe(404);
    expect((await browser.post('/auth/keys/revoke', { keyId: made.id })).json).toEqual({ revoked: true });
    expect((await browser.post('/auth/keys/revoke', { keyId: made.id })).json.code).toBe('CONFLICT');
    const record = await office.database.ownerPool.query(
      `select action from audit_event where object_id = $1`,
      [made.id],
    );
    expect(record.rows).toEqual([{ action: 'ApiKeyRevoked' }]);
    expect((await office.browser().post('/graphql', { query: '{ viewer { name } }' }, bearer)).status).toBe(
      401,
    );
    const { rows } = await office.database.ownerPool.query('select * from auth_api_key where id = $1', [
      made.id,
    ]);
    expect(JSON.stringify(rows)).not.toContain(made.key);
  });

  it('is not for people without the permission', async () => {
    const browser = await office.signedInAs('auditor@example.org');
    expect((await browser.post('/auth/keys', { name: 'k', scopes: ['meetings:read'] })).status).toBe(404);
  });
});
