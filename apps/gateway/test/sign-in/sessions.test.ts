import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { goodPassword } from '../test-gateway.ts';
import { isSignedIn, type SignInOffice, signInOffice } from './sign-in-office.ts';

let office: SignInOffice;
beforeAll(async () => {
  office = await signInOffice();
});
afterAll(() => office?.close());
beforeEach(() => office.moveClock(2 * 60 * 60)); // what earlier tests tried too often is forgotten by then

describe('sessions', () => {
  it('end after thirty idle minutes, and go on when they are used', async () => {
    const { email } = await office.someone();
    const browser = await office.signedInAs(email);
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
    const { email } = await office.someone();
    const browser = await office.signedInAs(email);
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
    const { email } = await office.someone();
    const browser = await office.signedInAs(email);
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
    const { email } = await office.someone();
    const browser = await office.signedInAs(email);
    const token = browser.cookie('concordat-session') ?? '';
    expect((await browser.post('/auth/sign-out')).json).toMatchObject({ signedIn: false });
    expect(browser.cookie('concordat-session')).toBeUndefined();
    const thief = office.browser();
    thief.setCookie('concordat-session', token);
    expect((await thief.get('/auth/sessions')).status).toBe(401);
  });

  it('are listed for their owner, who may end one or all the others, and nobody else’s', async () => {
    const { email } = await office.someone();
    const other = await office.signedInAs((await office.someone()).email);
    const [here, there, third] = [
      await office.signedInAs(email),
      await office.signedInAs(email),
      await office.signedInAs(email),
    ];
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
    const { email } = await office.someone();
    const browser = await office.signedInAs(email);
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
    const { email } = await office.someone();
    const browser = await office.signedInAs(email);
    expect((await browser.post('/auth/step-up', { demo: true })).status).toBe(404);
  });
});
