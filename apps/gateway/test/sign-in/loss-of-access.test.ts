import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { goodPassword } from '../test-gateway.ts';
import { isSignedIn, type SignInOffice, signInOffice } from './sign-in-office.ts';

let office: SignInOffice;
beforeAll(async () => {
  office = await signInOffice();
});
afterAll(() => office?.close());
beforeEach(() => office.moveClock(2 * 60 * 60)); // what earlier tests tried too often is forgotten by then

describe('a role taken away', () => {
  it('is gone on the next request of a session that goes on', async () => {
    const { email, userId } = await office.someone();
    const browser = await office.signedInAs(email);
    await office.database.ownerPool.query(
      `update role_grant set revoked_at = now(), revoked_by = 'x' where user_id = $1`,
      [userId],
    );
    expect((await browser.get('/auth/session')).json.viewer).toMatchObject({ roles: [], permissions: [] });
  });

  it('and an account that has left is nobody at once', async () => {
    const { email, userId } = await office.someone();
    const browser = await office.signedInAs(email);
    await office.database.ownerPool.query(`update user_access set status = 'left' where user_id = $1`, [
      userId,
    ]);
    expect((await browser.get('/auth/sessions')).status).toBe(401);
    expect(await isSignedIn(browser)).toBe(false);
  });
});

describe('a forgotten password', () => {
  it('is set anew by a link that works once and ends every session', async () => {
    const { email } = await office.someone();
    const browser = await office.signedInAs(email);
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
    const { email } = await office.someone();
    const [here, there] = [await office.signedInAs(email), await office.signedInAs(email)];
    const change = (current: string, password: string) => here.post('/auth/password', { current, password });
    expect((await change('a guess', 'walnut ferry candle nine')).status).toBe(401);
    expect((await change(goodPassword, email)).json).toMatchObject({ field: 'password' });
    expect((await change(goodPassword, 'walnut ferry candle nine')).json).toMatchObject({ signedIn: true });
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false]);
  });
});
