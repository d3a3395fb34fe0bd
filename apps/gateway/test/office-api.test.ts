import { createHash } from 'node:crypto';
import { globalIdOf } from '@concordat/database/reads';
import type { BodyId } from '@concordat/domain/bodies';
import { createSchema } from '@concordat/graphql';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newApiKey } from '../src/sign-in/api-key-format.ts';
import { hashOfToken } from '../src/sign-in/tokens.ts';
import type { Browser } from './browser.ts';
import { goodPassword, type TestGateway, testGateway } from './test-gateway.ts';

const documents = {
  invite: `mutation Invite($input: InviteUserInput!) { inviteUser(input: $input) {
    __typename ... on UserInvited { invitationLink user { id version status } } ... on Refused { message } } }`,
  leave: `mutation Leave($input: MarkUserLeftInput!) { markUserLeft(input: $input) { __typename ... on UserLeft { user { status } } } }`,
  bodies: 'query Bodies { bodies(first: 5) { edges { node { id shortName } } } }',
  viewer: 'query Me { viewer { userId roles } }',
  renew: `mutation Renew($input: RenewInvitationInput!) { renewInvitation(input: $input) {
    __typename ... on InvitationRenewed { invitationLink } ... on Refused { message } } }`,
};
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const schema = createSchema();

let office: TestGateway;
let bodyId: BodyId;
let officer: Browser;

beforeAll(async () => {
  office = await testGateway({
    schema,
    trusted: Object.fromEntries(Object.values(documents).map((text) => [hashOf(text), text])),
  });
  bodyId = await office.register('Whole Area');
  await office.open({
    bodyId,
    email: 'officer@example.org',
    roles: ['governanceOfficer'],
    password: goodPassword,
  });
  officer = office.browser();
  await officer.post('/auth/sign-in', { email: 'officer@example.org', password: goodPassword });
});
afterAll(() => office?.close());

const run = async (browser: Browser, document: keyof typeof documents, variables: object = {}) =>
  (await browser.post('/graphql', { documentId: `sha256:${hashOf(documents[document])}`, variables })).json;

it('asks for what the API has', () => {
  for (const text of Object.values(documents)) expect(validate(schema, parse(text))).toEqual([]);
});

it('invites a colleague by a link that opens their account, and shows them the door when they leave', async () => {
  const input = {
    name: 'New Colleague',
    email: 'new@example.org',
    bodyId: globalIdOf('Body', bodyId),
    clearance: 'official',
  };
  const invited = await run(officer, 'invite', { input });
  const { invitationLink, user } = invited.data.inviteUser;
  expect(invitationLink).toMatch(new RegExp(`^${office.url}/admin/invitation\\?token=`));
  const { rows } = await office.database.ownerPool.query(
    `select body from auth_mail where recipient = 'new@example.org'`,
  );
  expect(rows[0].body).toContain(invitationLink);

  const colleague = office.browser();
  const token = new URL(invitationLink).searchParams.get('token');
  const accepted = await colleague.post('/auth/invitations/accept', { token, password: goodPassword });
  expect(accepted.json.viewer.userId).toBe(user.id);
  expect((await run(colleague, 'viewer')).data.viewer).toEqual({ userId: user.id, roles: [] });
  expect((await run(colleague, 'bodies')).errors[0].extensions.code).toBe('FORBIDDEN');

  const left = await run(officer, 'leave', { input: { userId: user.id, expectedVersion: user.version + 1 } });
  expect(left.data.markUserLeft).toMatchObject({ __typename: 'UserLeft' });
  expect((await run(colleague, 'viewer')).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  const again = await office
    .browser()
    .post('/auth/sign-in', { email: 'new@example.org', password: goodPassword });
  expect(again.json).toMatchObject({
    code: 'UNAUTHENTICATED',
    message: 'The e-mail address or the password is not right.',
  });
});

it('brings back at their old address somebody who left, whose old password and links open nothing', async () => {
  const input = {
    name: 'Returner',
    email: 'returner@example.org',
    bodyId: globalIdOf('Body', bodyId),
    clearance: 'official',
  };
  const tokenOf = (link: string) => new URL(link).searchParams.get('token');
  const accept = (link: string, password: string) =>
    office.browser().post('/auth/invitations/accept', { token: tokenOf(link), password });
  const first = (await run(officer, 'invite', { input })).data.inviteUser;
  expect((await accept(first.invitationLink, goodPassword)).json.viewer.userId).toBe(first.user.id);
  await run(officer, 'leave', { input: { userId: first.user.id, expectedVersion: first.user.version + 1 } });

  const second = (await run(officer, 'invite', { input })).data.inviteUser;
  const renewed = (await run(officer, 'renew', { input: { userId: second.user.id } })).data.renewInvitation;
  expect((await accept(second.invitationLink, 'walnut ferry candle nine')).status).toBe(404);
  const back = await accept(renewed.invitationLink, 'walnut ferry candle nine');
  expect(back.json).toMatchObject({ next: 'done', viewer: { userId: second.user.id, roles: [] } });
  const signIn = (password: string) =>
    office.browser().post('/auth/sign-in', { email: input.email, password });
  expect((await signIn(goodPassword)).status).toBe(401);
  expect((await signIn('walnut ferry candle nine')).json.viewer.userId).toBe(second.user.id);
});

it('opens to a key what its scopes say and nothing else', async () => {
  const userId = await office.open({
    bodyId,
    email: 'machine@example.org',
    roles: ['integrator'],
    password: goodPassword,
  });
  const key = newApiKey('test');
  await office.database.ownerPool.query(
    `insert into auth_api_key (id, user_id, name, start, key_hash, scopes, created_at, expires_at)
     values ('k', $1, 'k', 'cck_test_', $2, '{bodies:read}', now(), now() + interval '1 day')`,
    [userId, hashOfToken(key)],
  );
  const ask = async (query: string) =>
    (await office.browser().post('/graphql', { query }, { authorization: `Bearer ${key}` })).json;
  expect((await ask('{ bodies(first: 5) { edges { node { shortName } } } }')).data.bodies.edges).toHaveLength(
    1,
  );
  expect((await ask('{ meetings(first: 5) { edges { node { id } } } }')).errors[0].extensions.code).toBe(
    'FORBIDDEN',
  );
  expect((await ask('{ users(first: 5) { edges { node { id } } } }')).errors[0].extensions.code).toBe(
    'FORBIDDEN',
  );
  expect(
    (await ask('mutation { moveDemoClock(input: { to: "2020-01-01T00:00:00Z" }) { __typename } }')).errors[0]
      .extensions.code,
  ).toBe('FORBIDDEN');
});

it('records who made a key, without the key', async () => {
  const machine = office.browser();
  await machine.post('/auth/sign-in', { email: 'machine@example.org', password: goodPassword });
  const { key, id } = (await machine.post('/auth/keys', { name: 'Ledger', scopes: ['meetings:read'] })).json;
  expect(key).toMatch(/^cck_live_/);
  const { rows } = await office.database.ownerPool.query(
    `select payload::text as payload from audit_event where action = 'ApiKeyCreated'`,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0].payload).not.toContain(key);
  expect((await machine.post('/auth/keys/revoke', { keyId: id })).json).toEqual({ revoked: true });
});

it('does not open an account at an address that came into use since the invitation', async () => {
  const input = {
    name: 'Twice',
    email: 'twice@example.org',
    bodyId: globalIdOf('Body', bodyId),
    clearance: 'official',
  };
  const { invitationLink } = (await run(officer, 'invite', { input })).data.inviteUser;
  const elsewhere = await office.register('Another Area');
  await office.database.ownerPool.query(`update auth_invitation set expires_at = now() - interval '1 day'`);
  await office.open({ bodyId: elsewhere, email: input.email, roles: [], password: goodPassword });
  await office.database.ownerPool.query(`update auth_invitation set expires_at = now() + interval '1 day'`);
  const token = new URL(invitationLink).searchParams.get('token');
  const answer = await office.browser().post('/auth/invitations/accept', { token, password: goodPassword });
  expect(answer.json.code).toBe('CONFLICT');
  expect((await office.browser().post('/auth/invitations/look-up', { token })).status).toBe(200);
});
