import type { BodyId } from '@concordat/domain/bodies';
import { inviteUser } from '@concordat/use-cases';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashOfToken, newToken } from '../src/sign-in/tokens.ts';
import { goodPassword, type TestGateway, testGateway } from './test-gateway.ts';

let office: TestGateway;
let bodyId: BodyId;
let demo: TestGateway;
let demoBodyId: BodyId;
const persona = {
  id: 'governance-officer',
  userId: '',
  name: 'Governance Officer',
  post: 'Governance Officer',
  body: 'Demo',
  about: 'Runs it',
};

beforeAll(async () => {
  office = await testGateway();
  bodyId = await office.register('Joining Area');
  demo = await testGateway({ isDemo: true, personas: [persona] });
  demoBodyId = await demo.register('Demo Area');
  persona.userId = await demo.open({
    bodyId: demoBodyId,
    email: 'governance-officer@demo.example',
    roles: ['governanceOfficer'],
    isDemoPersona: true,
  });
});
afterAll(async () => {
  await office?.close();
  await demo?.close();
});
beforeEach(() => office.moveClock(2 * 60 * 60));

describe('an invitation', () => {
  let invited = 0;

  async function invitation() {
    invited += 1;
    const token = newToken();
    const email = `invited${invited}@example.org`;
    const now = office.opened.office.by(null);
    const answer = await inviteUser(
      {
        viewer: {
          userId: 'inviter',
          personId: null,
          name: 'Inviter',
          roles: ['governanceOfficer'],
          bodyIds: [bodyId],
          clearance: 'official',
          via: 'session',
          scopes: null,
        },
        prisma: office.database.prisma,
        now,
        realNow: now,
        newId: uuidv7,
        requestId: 'test',
      },
      { name: 'New Colleague', email, bodyId, clearance: 'official', tokenHash: hashOfToken(token) },
    );
    expect(answer.outcome).toBe('accepted');
    return { token, email };
  }

  it('shows what it is for, takes a password, signs in, and works once', async () => {
    const { token, email } = await invitation();
    const browser = office.browser();
    expect((await browser.post('/auth/invitations/look-up', { token })).json).toEqual({
      email,
      name: 'New Colleague',
      body: 'Policing body of Joining Area',
      expiresAt: expect.any(String),
    });
    const accept = (password: string) => browser.post('/auth/invitations/accept', { token, password });
    expect((await accept('short')).json).toMatchObject({ code: 'VALIDATION', field: 'password' });
    expect((await accept('NewColleague1')).json).toMatchObject({ code: 'VALIDATION', field: 'password' });
    expect((await accept(goodPassword)).json).toMatchObject({ next: 'done', viewer: { email, roles: [] } });
    expect((await accept(goodPassword)).status).toBe(404);
    expect(
      (await office.browser().post('/auth/sign-in', { email, password: goodPassword })).json,
    ).toMatchObject({ next: 'done' });
    const { rows } = await office.database.ownerPool.query(
      `select count(*)::int as n from audit_event where action = 'InvitationAccepted'`,
    );
    expect(rows[0].n).toBeGreaterThan(0);
  });

  it('opens one account when it is followed twice at once', async () => {
    const { token } = await invitation();
    const accept = () => office.browser().post('/auth/invitations/accept', { token, password: goodPassword });
    const statuses = (await Promise.all([accept(), accept(), accept()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 404, 404]);
  });

  it('runs out after seven days, and is not guessed', async () => {
    const { token } = await invitation();
    const lookUp = (given: string) => office.browser().post('/auth/invitations/look-up', { token: given });
    expect((await lookUp(newToken())).status).toBe(404);
    expect((await lookUp(token)).status).toBe(200);
    office.moveClock(7 * 24 * 60 * 60 + 1);
    expect((await lookUp(token)).status).toBe(404);
  });
});

describe('the demo office', () => {
  it('offers its people and signs in as one of them, who confirms without a password', async () => {
    const browser = demo.browser();
    expect((await browser.get('/auth/demo/personas')).json).toEqual({
      personas: [
        {
          id: 'governance-officer',
          name: 'Governance Officer',
          post: 'Governance Officer',
          body: 'Demo',
          about: 'Runs it',
        },
      ],
    });
    const signedIn = await browser.post('/auth/demo/sign-in', { persona: 'governance-officer' });
    expect(signedIn.json).toMatchObject({
      next: 'done',
      viewer: { persona: 'governance-officer' },
      office: { mode: 'demo', clockMoves: true },
    });
    const first = signedIn.json.session;
    expect(first.freshUntil).toBeNull();
    const after = (await browser.post('/auth/step-up', { demo: true })).json.session;
    expect(after.freshUntil).not.toBeNull();
    expect(after.id).not.toBe(first.id);
  });

  it('lets nobody be somebody who is not one of its people', async () => {
    const userId = await demo.open({
      bodyId: demoBodyId,
      email: 'real@example.org',
      roles: ['monitoringOfficer'],
    });
    for (const id of ['monitoring-officer', userId, '__proto__', '']) {
      expect((await demo.browser().post('/auth/demo/sign-in', { persona: id })).status).toBe(404);
    }
  });

  it('is not there outside demo mode', async () => {
    for (const answer of [
      await office.browser().get('/auth/demo/personas'),
      await office.browser().post('/auth/demo/sign-in', { persona: 'governance-officer' }),
    ]) {
      expect([answer.status, answer.json.code]).toEqual([404, 'NOT_FOUND']);
    }
    const { json } = await office.browser().get('/auth/session');
    expect(json.office).toMatchObject({ mode: 'live', clockMoves: false });
  });

  it('shows the link that a mail would carry, which a real office does not', async () => {
    await demo.open({
      bodyId: demoBodyId,
      email: 'with-password@example.org',
      roles: [],
      password: goodPassword,
    });
    const { json } = await demo.browser().post('/auth/reset/request', { email: 'with-password@example.org' });
    expect(json.link).toMatch(/\/admin\/reset\?token=/);
  });

  it('lives by its own clock while sessions keep to the real one', async () => {
    await demo.database.ownerPool.query(
      `insert into demo_clock (id, office_at, real_at) values (1, '2016-12-12T09:00:00Z', now())`,
    );
    const browser = demo.browser();
    const { office: time, session } = (
      await browser.post('/auth/demo/sign-in', { persona: 'governance-officer' })
    ).json;
    expect(time.today).toBe('2016-12-12');
    expect(Date.parse(session.startedAt)).toBeGreaterThan(Date.parse('2025-01-01'));
    await demo.database.ownerPool.query(
      `update demo_clock set office_at = '2020-01-08T23:59:00Z', real_at = now()`,
    );
    expect((await browser.get('/auth/session')).json).toMatchObject({
      signedIn: true,
      office: { today: '2020-01-08' },
    });
    demo.moveClock(90);
    expect((await browser.get('/auth/session')).json).toMatchObject({
      signedIn: true,
      office: { today: '2020-01-09' },
    });
  });
});
