import { test as base, expect, type Page } from '@playwright/test';
import { type OpenOffice, openOffice } from './open-office.ts';
import { violationsOn } from './violations-on.ts';

/** The people of the demo office, as the sign-in page names them. */
export type Persona =
  | 'governance-officer'
  | 'monitoring-officer'
  | 'policing-body-finance-officer'
  | 'constabulary-finance-officer'
  | 'estates-director'
  | 'commissioning-lead'
  | 'collaboration-lead'
  | 'budget-holder'
  | 'policing-body-head'
  | 'chief-officer'
  | 'auditor'
  | 'signatory';

type Together = { office: OpenOffice };
type Each = {
  /** Signs the browser in as a person of the demo office, without a click. */
  signInAs: (persona: Persona) => Promise<void>;
  /** Fails with what axe finds on the page, once it has come. */
  expectAccessible: (page: Page) => Promise<void>;
};

export const test = base.extend<Each, Together>({
  office: [
    // biome-ignore lint/correctness/noEmptyPattern: the first argument of a fixture is read for its names
    async ({}, use) => {
      const office = await openOffice();
      await use(office);
      await office.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ office }, use) => use(office.address),
  signInAs: async ({ page, office }, use) =>
    use(async (persona) => {
      const answer = await page.request.post(`${office.address}/auth/demo/sign-in`, {
        data: { persona },
        headers: { origin: office.address },
      });
      expect(answer.ok(), `signing in as ${persona}: ${await answer.text()}`).toBe(true);
    }),
  // biome-ignore lint/correctness/noEmptyPattern: the first argument of a fixture is read for its names
  expectAccessible: async ({}, use) =>
    use(async (page) => {
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
      expect(await violationsOn(page)).toEqual([]);
    }),
});

export { expect };
