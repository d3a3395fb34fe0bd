import { globalIdOf } from '@concordat/database/reads';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { goodPassword } from '../test-gateway.ts';
import { isSignedIn, type SignInOffice, signInOffice } from './sign-in-office.ts';

let office: SignInOffice;
beforeAll(async () => {
  office = await signInOffice();
});
afterAll(() => office?.close());
beforeEach(() => office.moveClock(2 * 60 * 60)); // what earlier tests tried too often is forgotten by then

describe('signing in', () => {
  it('signs a person in with their password and says who they are', async () => {
    const { email } = await office.someone();
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
        bodies: [{ id: globalIdOf('Body', office.bodyId), shortName: 'Sign-in Area' }],
        persona: null,
      },
      secondFactor: 'none',
    });
    expect((await browser.get('/auth/session')).json).toMatchObject({ signedIn: true, viewer: { email } });
  });

  it('keeps the token in a cookie that no script reads, and only its hash in the database', async () => {
    const { email } = await office.someone();
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
    const { email } = await office.someone();
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
    const { email } = await office.someone();
    const browser = await office.signedInAs(email);
    const before = browser.cookie('concordat-session') ?? '';
    await browser.post('/auth/sign-in', { email, password: goodPassword });
    expect(browser.cookie('concordat-session')).not.toBe(before);
    const thief = office.browser();
    thief.setCookie('concordat-session', before);
    expect(await isSignedIn(thief)).toBe(false);
    expect(await isSignedIn(browser)).toBe(true);
  });

  it('does not take a session id that was planted', async () => {
    const { email } = await office.someone();
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
    const { email } = await office.someone();
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
    await office.signedInAs(email);
  });

  it('counts fifty attempts at once as fifty', async () => {
    const { email } = await office.someone();
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
    const { email } = await office.someone();
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
    const { email } = await office.someone();
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
