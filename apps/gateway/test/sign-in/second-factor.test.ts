import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { goodPassword } from '../test-gateway.ts';
import { totpOf } from '../totp.ts';
import { isSignedIn, type SignInOffice, signInOffice } from './sign-in-office.ts';

let office: SignInOffice;
beforeAll(async () => {
  office = await signInOffice();
});
afterAll(() => office?.close());
beforeEach(() => office.moveClock(2 * 60 * 60)); // what earlier tests tried too often is forgotten by then

describe('a second factor', () => {
  async function enrolled() {
    const { email, userId } = await office.someone();
    const browser = await office.signedInAs(email);
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
    await office.signedInAs(email);
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
    const { email } = await office.someone();
    const browser = await office.signedInAs(email);
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
