import { expect } from 'vitest';
import type { Browser } from '../browser.ts';
import { goodPassword, testGateway } from '../test-gateway.ts';

export type SignInOffice = Awaited<ReturnType<typeof signInOffice>>;

/** An office of auditors, each with the good password and an address of their own. */
export async function signInOffice() {
  const office = await testGateway();
  const bodyId = await office.register('Sign-in Area');
  const password = goodPassword;
  let people = 0;
  return {
    ...office,
    bodyId,
    someone: async (): Promise<{ userId: string; email: string }> => {
      people += 1;
      const email = `person${people}@example.org`;
      const name = `Person ${people}`;
      const userId = await office.open({ bodyId, email, name, roles: ['auditor'], password });
      return { userId, email };
    },
    signedInAs: async (email: string): Promise<Browser> => {
      const browser = office.browser();
      const { json } = await browser.post('/auth/sign-in', { email, password });
      expect(json).toMatchObject({ next: 'done' });
      return browser;
    },
  };
}

export const isSignedIn = async (browser: Browser): Promise<boolean> =>
  (await browser.get('/auth/session')).json.signedIn;
