import { globalIdOf } from '@concordat/database/reads';
import type { BodyId } from '@concordat/domain/bodies';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import { goodPassword, type TestGateway, testGateway } from './test-gateway.ts';
import { totpOf } from './totp.ts';

let office: TestGateway;
let bodyId: BodyId;
let people = 0;

beforeAll(async () => {
  office = await testGateway();
  bodyId = await office.register('Sign-in Area');
});
afterAll(() => office?.close());
beforeEach(() => office.moveClock(2 * 60 * 60)); // what earlier tests tried too often is forgotten by then

async function someone(): Promise<{ userId: string; email: string }> {
  people += 1;
  const email = `person${people}@example.org`;
  const userId = await office.open({
    bodyId,
    email,
    name: `Person ${people}`,
    roles: ['auditor'],
    password: goodPassword,
  });
  return { userId, email };
}

async function signedInAs(email: string): Promise<Browser> {
  const browser = office.browser();
  const answer = await browser.post('/auth/sign-in', { email, password: goodPassword });
  expect(answer.json).toMatchObject({ next: 'done' });
  return browser;
}

const isSignedIn = async (browser: Browser) => (await browser.get('/auth/session')).json.signedIn as boolean;

describe('signing in', () => {
  it('signs a person in with their password and says who they are', async () => {
    const { email } = await someone();
    const browser = office.browser();
    expect((await browser.get('/auth/session')).json).toMatchObject({
      signedIn: false,
      office: { mode: 'live' },
    });
    const answer = await browser.post('/auth/sign-in', {
      email: ` ${email.toUpperCase()} `,
      password: goodPassword,
    });
    expect(answer.json).toMatchObject({
      next: 'done',
      signedIn: true,
      viewer: {
        email,
        roles: ['auditor'],
        permissions: ['meeting:read', 'finance:read', 'audit:read', 'health:read'],
        bodies: [{ id: globalIdOf('Body', bodyId), shortName: 'Sign-in Area' }],
        persona: null,
      },
      secondFactor: 'none',
    });
    expect((await browser.get('/auth/session')).json).toMatchObject({ signedIn: true, viewer: { email } });
  });

  it('keeps the token in a cookie that no script reads, and only its hash in the database', async () => {
    const { email } = await someone();
    const browser = office.browser();
    const answer = await browser.post('/auth/sign-in', { email, password: goodPassword });
    const line = answer.headers.getSetCookie().find((one) => one.startsWith('concordat-session='));
    expect(line).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = browser.cookie('concordat-session') ?? '';
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(answer.text).not.toContain(token);
    const { rows } = await office.database.ownerPool.query('select * from auth_session');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('answers an unknown address and a wrong password in the same words', async () => {
    const { email } = await someone();
    const wrong = await office.browser().post('/auth/sign-in', { email, password: 'not the password' });
    const unknown = await office
      .browser()
      .post('/auth/sign-in', { email: 'nobody@example.org', password: 'not the password' });
    const malformed = await office
      .browser()
      .post('/auth/sign-in', { email: 'nobody', password: 'not the password' });
    for (const answer of [wrong, unknown, malformed]) {
      expect(answer.status).toBe(401);
      expect({ ...answer.json, requestId: '' }).toEqual({
        code: 'UNAUTHENTICATED',
        message: 'The e-mail address or the password is not right.',
        requestId: '',
      });
    }
  });

  it('gives a new session at each sign-in and ends the one the browser had', async () => {
    const { email } = await someone();
    const browser = await signedInAs(email);
    const before = browser.cookie('concordat-session') ?? '';
    await browser.post('/auth/sign-in', { email, password: goodPassword });
    expect(browser.cookie('concordat-session')).not.toBe(before);
    const thief = office.browser();
    thief.setCookie('concordat-session', before);
    expect(await isSignedIn(thief)).toBe(false);
    expect(await isSignedIn(browser)).toBe(true);
  });

  it('does not take a session id that was planted', async () => {
    const { email } = await someone();
    const browser = office.browser();
    browser.setCookie('concordat-session', 'planted');
    await browser.post('/auth/sign-in', { email, password: goodPassword });
    expect(browser.cookie('concordat-session')).not.toBe('planted');
    const thief = office.browser();
    thief.setCookie('concordat-session', 'planted');
    expect(await isSignedIn(thief)).toBe(false);
  });
});

describe('guessing', () => {
  it('slows down after ten failures, more and more, and never locks the account for good', async () => {
    const { email } = await someone();
    const guess = () => office.browser().post('/auth/sign-in', { email, password: 'a guess' });
    for (let tries = 0; tries < 10; tries += 1) expect((await guess()).status).toBe(401);
    const waits: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const refused = await guess();
      expect(refused.status).toBe(429);
      expect(refused.json.code).toBe('RATE_LIMITED');
      expect(refused.headers.get('retry-after')).toBe(String(refused.json.retryAfterSeconds));
      waits.push(refused.json.retryAfterSeconds);
      office.moveClock(refused.json.retryAfterSeconds);
      expect((await guess()).status).toBe(401);
    }
    expect(waits[0]).toBeLessThanOrEqual(15);
    for (let at = 1; at < waits.length; at += 1)
      expect(waits[at]).toBeGreaterThan(1.5 * (waits[at - 1] ?? 0));
    office.moveClock(15 * 60);
    await signedInAs(email);
  });

  it('counts fifty attempts at once as fifty', async () => {
    const { email } = await someone();
    const guesses = Array.from({ length: 50 }, () =>
      office.browser().post('/auth/sign-in', { email, password: 'a guess' }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(40);
  });

  it('counts by address too, whichever accounts are tried', async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 12; at += 1) {
      const answer = await office
        .browser()
        .post('/auth/sign-in', { email: `stuffing${at}@example.org`, password: 'leaked' });
      statuses.push(answer.status);
    }
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(statuses.slice(10)).toEqual([429, 429]);
  });

  it('tells the owner once that somebody keeps guessing', async () => {
    const { email } = await someone();
    for (let tries = 0; tries < 12; tries += 1)
      await office.browser().post('/auth/sign-in', { email, password: 'a guess' });
    await expect
      .poll(
        async () =>
          (await office.database.ownerPool.query('select * from auth_mail where recipient = $1', [email]))
            .rowCount,
      )
      .toBe(1);
  });

  it('does as much work for an account that is not there', async () => {
    const { email } = await someone();
    const times: Record<string, number[]> = { [email]: [], 'not-there@example.org': [] };
    for (let tries = 0; tries < 11; tries += 1) {
      office.moveClock(20 * 60);
      for (const [address, taken] of Object.entries(times)) {
        const startedAt = performance.now();
        await office.browser().post('/auth/sign-in', { email: address, password: 'a guess' });
        taken.push(performance.now() - startedAt);
      }
    }
    const [known = 0, unknown = 0] = Object.values(times).map((taken) => taken.sort((a, b) => a - b)[5]);
    // A ratio within one run: without the work of a password check the unknown one would take a tenth.
    expect(unknown).toBeGreaterThan(known / 3);
    expect(known).toBeGreaterThan(unknown / 3);
  });
});

describe('sessions', () => {
  it('end after thirty idle minutes, and go on when they are used', async () => {
    const { email } = await someone();
    const browser = await signedInAs(email);
    office.moveClock(29 * 60);
    expect((await browser.get('/auth/sessions')).status).toBe(200);
    office.moveClock(29 * 60);
    expect(await isSignedIn(browser)).toBe(true);
    office.moveClock(2 * 60);
    const late = await browser.get('/auth/sessions');
    expect(late.status).toBe(401);
    expect(late.json.code).toBe('UNAUTHENTICATED');
  });

  it('are not kept alive by asking about them, only by using or extending them', async () => {
    const { email } = await someone();
    const browser = await signedInAs(email);
    office.moveClock(25 * 60);
    const before = (await browser.get('/auth/session')).json.session;
    expect(Date.parse(before.idleEndsAt) - Date.parse(before.warnAt)).toBe(5 * 60 * 1_000);
    const after = (await browser.post('/auth/session/extend')).json.session;
    expect(Date.parse(after.idleEndsAt) - Date.parse(before.idleEndsAt)).toBeGreaterThanOrEqual(
      25 * 60 * 1_000 - 5_000,
    );
    office.moveClock(29 * 60);
    expect(await isSignedIn(browser)).toBe(true);
    await browser.get('/auth/session');
    office.moveClock(2 * 60);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('end twelve hours after sign-in however busy they are', async () => {
    const { email } = await someone();
    const browser = await signedInAs(email);
    for (let half = 0; half < 23; half += 1) {
      office.moveClock(29 * 60);
      expect((await browser.post('/auth/session/extend')).status).toBe(200);
    }
    office.moveClock(28 * 60);
    expect((await browser.post('/auth/session/extend')).status).toBe(200);
    office.moveClock(26 * 60);
    expect((await browser.post('/auth/session/extend')).status).toBe(401);
  });

  it('end on the server at sign-out: the old cookie opens nothing', async () => {
    const { email } = await someone();
    const browser = await signedInAs(email);
    const token = browser.cookie('concordat-session') ?? '';
    expect((await browser.post('/auth/sign-out')).json).toMatchObject({ signedIn: false });
    expect(browser.cookie('concordat-session')).toBeUndefined();
    const thief = office.browser();
    thief.setCookie('concordat-session', token);
    expect((await thief.get('/auth/sessions')).status).toBe(401);
  });

  it('are listed for their owner, who may end one or all the others, and nobody else’s', async () => {
    const { email } = await someone();
    const other = await signedInAs((await someone()).email);
    const [here, there, third] = [await signedInAs(email), await signedInAs(email), await signedInAs(email)];
    const { sessions } = (await here.get('/auth/sessions')).json;
    expect(sessions).toHaveLength(3);
    expect(sessions.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    const stranger = (await other.get('/auth/sessions')).json.sessions[0].id;
    expect((await here.post('/auth/sessions/end', { sessionId: stranger })).json).toEqual({ ended: 0 });
    expect(await isSignedIn(other)).toBe(true);
    const thirdId = (await third.get('/auth/session')).json.session.id;
    expect((await here.post('/auth/sessions/end', { sessionId: thirdId })).json).toEqual({ ended: 1 });
    expect(await isSignedIn(third)).toBe(false);
    expect((await here.post('/auth/sessions/end', { others: true })).json).toEqual({ ended: 1 });
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false]);
  });
});

describe('step-up', () => {
  it('gives the session a new id and makes it fresh for five minutes', async () => {
    const { email } = await someone();
    const browser = await signedInAs(email);
    office.moveClock(6 * 60);
    const [before, token] = [
      (await browser.get('/auth/session')).json.session,
      browser.cookie('concordat-session'),
    ];
    expect((await browser.post('/auth/step-up', { password: 'a guess' })).status).toBe(401);
    const after = (await browser.post('/auth/step-up', { password: goodPassword })).json.session;
    expect(after.id).not.toBe(before.id);
    expect(after.startedAt).toBe(before.startedAt);
    expect(Date.parse(after.freshUntil)).toBeGreaterThan(Date.parse(before.freshUntil) + 5 * 60 * 1_000);
    expect(browser.cookie('concordat-session')).not.toBe(token);
    const thief = office.browser();
    thief.setCookie('concordat-session', token ?? '');
    expect(await isSignedIn(thief)).toBe(false);
  });

  it('does not let a real account confirm as a demo persona would', async () => {
    const { email } = await someone();
    const browser = await signedInAs(email);
    expect((await browser.post('/auth/step-up', { demo: true })).status).toBe(404);
  });
});

describe('a second factor', () => {
  async function enrolled() {
    const { email, userId } = await someone();
    const browser = await signedInAs(email);
    const { secret, recoveryCodes, uri } = (
      await browser.post('/auth/totp/enrol', { password: goodPassword })
    ).json;
    expect(uri).toMatch(/^otpauth:\/\/totp\//);
    const confirmed = await browser.post('/auth/totp/confirm', { code: totpOf(secret) });
    expect(confirmed.json).toMatchObject({ signedIn: true, secondFactor: 'totp' });
    await office.database.ownerPool.query(
      'update auth_two_factor set last_code_hash = null where user_id = $1',
      [userId],
    );
    return { email, userId, secret, recoveryCodes: recoveryCodes as string[] };
  }

  it('is asked for after the password, and a code works once', async () => {
    const { email, secret } = await enrolled();
    const [browser, second] = [office.browser(), office.browser()];
    for (const one of [browser, second]) {
      expect((await one.post('/auth/sign-in', { email, password: goodPassword })).json).toEqual({
        next: 'secondFactor',
      });
      expect(await isSignedIn(one)).toBe(false);
    }
    expect((await browser.post('/auth/sign-in/second-factor', { code: '000000' })).status).toBe(401);
    const code = totpOf(secret);
    expect((await browser.post('/auth/sign-in/second-factor', { code })).json).toMatchObject({
      next: 'done',
    });
    expect(await isSignedIn(browser)).toBe(true);
    const replayed = await second.post('/auth/sign-in/second-factor', { code });
    expect(replayed.json.code).toBe('UNAUTHENTICATED');
    expect(await isSignedIn(second)).toBe(false);
  });

  it('can be replaced by a recovery code, once', async () => {
    const { email, recoveryCodes } = await enrolled();
    for (const expected of [200, 401]) {
      const browser = office.browser();
      await browser.post('/auth/sign-in', { email, password: goodPassword });
      const answer = await browser.post('/auth/sign-in/second-factor', { recoveryCode: recoveryCodes[0] });
      expect(answer.status).toBe(expected);
    }
  });

  it('is what a step-up asks for, since a password may have been watched', async () => {
    const { email, recoveryCodes } = await enrolled();
    const browser = office.browser();
    await browser.post('/auth/sign-in', { email, password: goodPassword });
    await browser.post('/auth/sign-in/second-factor', { recoveryCode: recoveryCodes[1] });
    expect((await browser.post('/auth/step-up', { password: goodPassword })).json).toMatchObject({
      field: 'code',
    });
  });

  it('is turned off with a code given lately, never with a password alone, and stands in the record', async () => {
    const { email, userId, secret, recoveryCodes } = await enrolled();
    const browser = office.browser();
    await browser.post('/auth/sign-in', { email, password: goodPassword });
    await browser.post('/auth/sign-in/second-factor', { recoveryCode: recoveryCodes[2] });
    expect((await browser.post('/auth/totp/enrol', { password: goodPassword })).json.code).toBe('CONFLICT');
    office.moveClock(6 * 60);
    expect((await browser.post('/auth/totp/turn-off')).json.code).toBe('STEP_UP_REQUIRED');
    expect((await browser.post('/auth/step-up', { code: totpOf(secret) })).status).toBe(200);
    expect((await browser.post('/auth/totp/turn-off')).json).toMatchObject({ secondFactor: 'none' });
    expect((await browser.post('/auth/totp/turn-off')).json.code).toBe('CONFLICT');
    await signedInAs(email);
    const { ownerPool } = office.database;
    const record = await ownerPool.query(
      'select action, actor_id from audit_event where object_id = $1 order by sequence',
      [userId],
    );
    expect(record.rows.slice(-2)).toEqual([
      { action: 'SecondFactorTurnedOn', actor_id: userId },
      { action: 'SecondFactorTurnedOff', actor_id: userId },
    ]);
    expect(
      (await ownerPool.query('select 1 from auth_two_factor where user_id = $1', [userId])).rowCount,
    ).toBe(0);
    expect((await ownerPool.query('select 1 from auth_mail where recipient = $1', [email])).rowCount).toBe(2);
  });

  it('is not turned on by a code of a secret that was never confirmed', async () => {
    const { email } = await someone();
    const browser = await signedInAs(email);
    const first = (await browser.post('/auth/totp/enrol', { password: goodPassword })).json;
    const answer = await browser.post('/auth/step-up', { code: totpOf(first.secret) });
    expect(answer.json).toMatchObject({ code: 'VALIDATION', field: 'password' });
    const second = (await browser.post('/auth/totp/enrol', { password: goodPassword })).json;
    expect(second.secret).not.toBe(first.secret);
    expect((await browser.get('/auth/session')).json.secondFactor).toBe('none');
  });

  it('cannot be reached without the password', async () => {
    const answer = await office.browser().post('/auth/sign-in/second-factor', { code: '123456' });
    expect(answer.status).toBe(401);
  });
});

describe('a role taken away', () => {
  it('is gone on the next request of a session that goes on', async () => {
    const { email, userId } = await someone();
    const browser = await signedInAs(email);
    await office.database.ownerPool.query(
      `update role_grant set revoked_at = now(), revoked_by = 'x' where user_id = $1`,
      [userId],
    );
    expect((await browser.get('/auth/session')).json.viewer).toMatchObject({ roles: [], permissions: [] });
  });

  it('and an account that has left is nobody at once', async () => {
    const { email, userId } = await someone();
    const browser = await signedInAs(email);
    await office.database.ownerPool.query(`update user_access set status = 'left' where user_id = $1`, [
      userId,
    ]);
    expect((await browser.get('/auth/sessions')).status).toBe(401);
    expect(await isSignedIn(browser)).toBe(false);
  });
});

describe('a forgotten password', () => {
  it('is set anew by a link that works once and ends every session', async () => {
    const { email } = await someone();
    const browser = await signedInAs(email);
    const asked = await office.browser().post('/auth/reset/request', { email });
    const stranger = await office.browser().post('/auth/reset/request', { email: 'nobody@example.org' });
    expect(asked.json).toEqual(stranger.json);
    expect(asked.json).not.toHaveProperty('link');
    const token = await tokenMailedTo(email);
    const { rows } = await office.database.ownerPool.query('select identifier from auth_verification');
    expect(JSON.stringify(rows)).not.toContain(token);
    const complete = (password: string) => office.browser().post('/auth/reset/complete', { token, password });
    expect((await complete('short')).json).toMatchObject({ code: 'VALIDATION', field: 'password' });
    expect((await complete('walnut ferry candle nine')).json).toEqual({ next: 'signIn' });
    expect((await complete('another one entirely here')).status).toBe(404);
    expect(await isSignedIn(browser)).toBe(false);
    expect((await office.browser().post('/auth/sign-in', { email, password: goodPassword })).status).toBe(
      401,
    );
    expect(
      (await office.browser().post('/auth/sign-in', { email, password: 'walnut ferry candle nine' })).status,
    ).toBe(200);
  });

  async function tokenMailedTo(email: string): Promise<string> {
    const find = async () => {
      const { rows } = await office.database.ownerPool.query(
        'select body from auth_mail where recipient = $1',
        [email],
      );
      return /reset\?token=(\S+)/.exec(rows[0]?.body ?? '')?.[1] ?? null;
    };
    await expect.poll(find).not.toBeNull();
    return decodeURIComponent((await find()) ?? '');
  }

  it('can be changed by its owner, which ends the other sessions', async () => {
    const { email } = await someone();
    const [here, there] = [await signedInAs(email), await signedInAs(email)];
    const change = (current: string, password: string) => here.post('/auth/password', { current, password });
    expect((await change('a guess', 'walnut ferry candle nine')).status).toBe(401);
    expect((await change(goodPassword, email)).json).toMatchObject({ field: 'password' });
    expect((await change(goodPassword, 'walnut ferry candle nine')).json).toMatchObject({ signedIn: true });
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false]);
  });
});
