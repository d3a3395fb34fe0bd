import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../browser.ts';
import { type SignInOffice, signInOffice } from './sign-in-office.ts';

const token = 'a'.repeat(43);
const password = 'a much better one 7';

/** Every form of sign-in and of my account, filled as it should be. */
const forms: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '/auth/sign-in': { email: 'nobody@example.org', password },
  '/auth/sign-in/second-factor': { code: '123456' },
  '/auth/step-up': { password },
  '/auth/reset/request': { email: 'nobody@example.org' },
  '/auth/reset/complete': { token, password },
  '/auth/password': { current: password, password },
  '/auth/totp/enrol': { password },
  '/auth/totp/confirm': { code: '123456' },
  '/auth/invitations/look-up': { token },
  '/auth/invitations/accept': { token, password },
  '/auth/sessions/end': { sessionId: 'none' },
  '/auth/keys': { name: 'Reports', scopes: ['bodies:read'], days: 30 },
  '/auth/keys/revoke': { keyId: 'none' },
  '/auth/calendar-feeds': { forumId: 'none' },
  '/auth/calendar-feeds/revoke': { feedId: '01900000-0000-7000-8000-000000000001' },
};
const bad: readonly unknown[] = [
  '',
  ' \t ',
  'a\u0000b@example.org',
  '\ud800@example.org',
  'a@example.org\r\nBcc: everybody@example.org',
  `'; drop table auth_user; --`,
  '<img src=x onerror=alert(1)>',
  'x'.repeat(2_000),
  -1,
  1e21,
  null,
  [],
  {},
];

describe('bad input on', () => {
  let office: SignInOffice;
  let browser: Browser;
  beforeAll(async () => {
    office = await signInOffice();
    browser = await office.signedInAs((await office.someone()).email);
  });
  afterAll(() => office?.close());

  it.each(Object.entries(forms))(
    '%s is answered with a sentence, and nothing fails on our side',
    async (path, form) => {
      for (const field of Object.keys(form)) {
        for (const put of bad) {
          office.moveClock(60); // nobody is kept waiting for having tried too often, which is tested elsewhere
          await browser.post('/auth/session/extend');
          const { status, json } = await browser.post(path, { ...form, [field]: put });
          const what = `${field} is ${JSON.stringify(put).slice(0, 40)}: ${status} ${JSON.stringify(json)}`;
          expect(status, what).toBeLessThan(500);
          if (status >= 400) expect(json?.error?.message ?? json?.message, what).toMatch(/^[A-Z].*[.?]$/);
        }
      }
    },
  );

  it('is no fault in the log', () => {
    expect(office.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});
