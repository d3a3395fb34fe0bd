import type { Page } from '@playwright/test';
import { expect, test } from '../office/test.ts';
import { totpOf } from '../office/totp-of.ts';

const password = 'otter lamp quarry seven';

async function fitsAtThreeWidths(page: Page, expectAccessible: (page: Page) => Promise<void>): Promise<void> {
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
  }
}

test.describe('my account', () => {
  test('lists where one is signed in, in both apps, and ends the others', async ({
    page,
    signInAs,
    browser,
    office,
    expectAccessible,
  }) => {
    await signInAs('auditor');
    const elsewhere = await browser.newContext({ baseURL: office.address });
    await elsewhere.request.post('/auth/demo/sign-in', {
      data: { persona: 'auditor' },
      headers: { origin: office.address },
    });
    await page.goto('/resource-group');
    await page.locator('summary', { hasText: 'Account:' }).press('Enter');
    await page.getByRole('link', { name: 'My account' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'My account' })).toBeVisible();
    await expect(page.getByText('This one')).toHaveCount(1);
    await expect(page.getByText('Chrome on Linux').first()).toBeVisible();
    await fitsAtThreeWidths(page, expectAccessible);
    await page.getByRole('button', { name: 'End all others' }).press('Enter');
    await expect(page.getByRole('alert')).toContainText('One session was ended');
    await expect(page.getByText('You are signed in nowhere else.')).toBeVisible();
    expect((await (await elsewhere.request.get('/auth/session')).json()).signedIn).toBe(false);
    await elsewhere.close();
    await page.goto('/admin/account');
    await expect(page.getByText('This one')).toBeVisible();
    await expect(page.getByText('The people of the demo office have neither.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Keys for programs' })).toHaveCount(0);
  });

  test('puts the meetings of a forum in a calendar by an address that is shown once and revoked', async ({
    page,
    signInAs,
    playwright,
    expectAccessible,
  }) => {
    await signInAs('estates-director');
    await page.goto('/resource-group/account');
    await expect(page.getByText('You have made no calendar address yet')).toBeVisible();
    await page.locator('summary', { hasText: 'Make a calendar address' }).press('Enter');
    await page.getByLabel('Meetings of').selectOption({ label: 'Business Co-ordination Board' });
    await page.getByRole('button', { name: 'Make the address' }).press('Enter');
    await page.getByRole('button', { name: 'Confirm as a demo person' }).press('Enter');
    await expect(page.getByRole('alert')).toContainText('copy it now');
    const address = (await page.locator('code', { hasText: '/calendar/' }).textContent()) ?? '';
    await fitsAtThreeWidths(page, expectAccessible);

    const program = await playwright.request.newContext();
    const fetched = await program.get(address);
    expect(fetched.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    expect(await fetched.text()).toContain('DTSTART:20161216T');

    await page.getByRole('button', { name: 'I have kept it' }).press('Enter');
    await expect(page.locator('code', { hasText: '/calendar/' })).toHaveCount(0);
    await page.getByRole('button', { name: /^Revoke the calendar address/ }).press('Enter');
    await expect(page.getByRole('alert')).toContainText('is revoked');
    expect((await program.get(address)).status()).toBe(404);
    await program.dispose();
  });

  test('makes a key that is shown once, reads with it, and revokes it with one press', async ({
    page,
    signInAs,
    office,
    request,
    expectAccessible,
  }) => {
    await signInAs('monitoring-officer');
    await page.goto('/admin/account');
    await expect(page.getByText('You have made no key yet')).toBeVisible();
    await page.locator('summary', { hasText: 'Make a key' }).press('Enter');
    await page.getByRole('button', { name: 'Make the key' }).press('Enter');
    await expect(page.locator('.govuk-error-summary')).toBeFocused();
    await expect(page.locator('.govuk-error-summary li')).toHaveCount(2);
    await page.getByLabel('Name', { exact: true }).fill('Open data page');
    await page.getByLabel('Meetings and their agendas').check();
    for (const days of ['0', '366', '-1', 'ninety', '1.5', '', '9e1', '0x10']) {
      await page.getByLabel('Ends after how many days').fill(days);
      await page.getByRole('button', { name: 'Make the key' }).press('Enter');
      await expect(page.locator('.govuk-error-summary')).toContainText(
        'Enter a number of days from 1 to 365',
      );
    }
    await fitsAtThreeWidths(page, expectAccessible);
    await page.getByLabel('Ends after how many days').fill('30');
    await page.getByRole('button', { name: 'Make the key' }).press('Enter');
    await page.getByRole('button', { name: 'Confirm as a demo person' }).press('Enter');
    await expect(page.getByRole('alert')).toContainText('The key Open data page is made');
    const key = (await page.locator('.cc-account__once code').textContent()) ?? '';
    expect(key).toMatch(/^cck_test_[0-9A-Za-z]{49}$/);
    await fitsAtThreeWidths(page, expectAccessible);
    const ask = async () =>
      (
        await request.post(`${office.address}/graphql`, {
          data: { query: '{ viewer { name } }' },
          headers: { authorization: `Bearer ${key}` },
        })
      ).status();
    expect(await ask()).toBe(200);
    await page.reload();
    await expect(page.getByText(key.slice(0, 13))).toBeVisible();
    expect(await page.content()).not.toContain(key);
    await page.getByRole('button', { name: 'Revoke Open data page' }).press('Enter');
    await expect(page.getByRole('alert')).toContainText('The key Open data page is revoked');
    await expect(page.getByText('Nothing to do')).toBeVisible();
    expect(await ask()).toBe(401);
  });

  test('sets up a second factor, asks for it at sign-in, and turns it off', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('governance-officer');
    await page.goto('/admin/users/invite');
    await page.getByLabel('Name').fill('Careful Colleague');
    await page.getByLabel('E-mail address').fill('careful@example.org');
    await page.getByRole('button', { name: 'Invite' }).click();
    const link = (await page.locator('.cc-invitation-link').textContent()) ?? '';
    await page.goto(link);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Accept and sign in' }).click();
    await expect(page.locator('summary', { hasText: 'Careful Colleague' })).toBeVisible();
    await page.goto('/admin/account');

    await page.getByRole('button', { name: 'Set up an authenticator app' }).press('Enter');
    await expect(page.locator('.govuk-error-summary')).toContainText('Enter your password');
    await page.getByLabel('Your password', { exact: true }).fill('not the password');
    await page.keyboard.press('Enter');
    await expect(page.locator('.govuk-error-summary')).toContainText('The password is not right.');
    await page.getByLabel('Your password', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('img', { name: /secret for your authenticator app/ })).toBeVisible();
    await fitsAtThreeWidths(page, expectAccessible);
    const secret = (await page.locator('.cc-account__secret').textContent()) ?? '';
    for (const code of ['000000', '12345', 'abcdef', '']) {
      await page.getByLabel('Code the app shows now').fill(code);
      await page.keyboard.press('Enter');
      await expect(page.locator('.govuk-error-summary')).toContainText('code');
    }
    await page.getByLabel('Code the app shows now').fill(totpOf(secret, Date.now()));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Your second factor is on');
    const recoveryCodes = await page.locator('.cc-account__once li').allTextContents();
    expect(recoveryCodes.length).toBeGreaterThanOrEqual(8);
    await fitsAtThreeWidths(page, expectAccessible);
    await page.getByRole('button', { name: 'I have kept them' }).press('Enter');
    await expect(page.locator('.cc-account__once')).toHaveCount(0);

    await page.locator('summary', { hasText: 'Account:' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('E-mail address').fill('careful@example.org');
    await page.getByLabel('Password').fill(password);
    await page.keyboard.press('Enter');
    await page.getByLabel('Code from your authenticator app').fill(recoveryCodes[0] ?? '');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'My account' })).toBeVisible();
    await page.getByRole('button', { name: 'Turn off' }).press('Enter');
    await expect(page.getByRole('alert')).toContainText('Your second factor is off');
    await expect(page.getByRole('button', { name: 'Set up an authenticator app' })).toBeVisible();
  });
});
