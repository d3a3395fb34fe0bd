import type { Page } from '@playwright/test';
import { expect, test } from '../office/test.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Confirm that it is you' });

test.describe('an act that needs a fresh password or code', () => {
  test('asks once on a labelled demo page, loses nothing typed, and goes on by itself', async ({
    page,
    signInAs,
    context,
    expectAccessible,
  }) => {
    await signInAs('governance-officer');
    await page.goto('/admin/users');
    await page.getByRole('link', { name: 'Collaboration Lead' }).click();
    await page.getByLabel('Role', { exact: true }).selectOption('auditor');
    const sessionBefore = (await context.cookies()).find(({ name }) => name === 'concordat-session')?.value;

    await page.getByRole('button', { name: 'Ask for the role' }).press('Enter');
    await expect(dialogOf(page)).toContainText('This is a demo');
    await expect(page.getByRole('button', { name: 'Confirm as a demo person' })).toBeFocused();
    await expectAccessible(page);
    for (const width of [390, 820]) {
      await page.setViewportSize({ width, height: 800 });
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
    }
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await expect(page.locator('.govuk-error-summary')).toContainText('Nothing was changed');
    await expect(page.getByLabel('Role', { exact: true })).toHaveValue('auditor');

    await page.getByRole('button', { name: 'Ask for the role' }).press('Enter');
    await page.getByRole('button', { name: 'Confirm as a demo person' }).press('Enter');
    await expect(page.getByText('Waiting for a second person')).toHaveCount(1);
    const sessionAfter = (await context.cookies()).find(({ name }) => name === 'concordat-session')?.value;
    expect(sessionAfter).not.toBe(sessionBefore);

    await page.getByLabel('Role', { exact: true }).selectOption('commissioningLead');
    await page.getByRole('button', { name: 'Ask for the role' }).click();
    await expect(page.getByText('Waiting for a second person')).toHaveCount(2);
    await expect(dialogOf(page)).toHaveCount(0);

    for (const role of ['Auditor', 'Head of Commissioning']) {
      await page.getByRole('button', { name: `Take away ${role}` }).click();
      await expect(page.getByRole('button', { name: `Take away ${role}` })).toHaveCount(0);
    }
  });

  test('asks a real account for its password, and says beside the field when it is wrong', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('monitoring-officer');
    await page.goto('/admin/users/invite');
    await page.getByLabel('Name').fill('Deputy Monitoring Officer');
    await page.getByLabel('E-mail address').fill('deputy@example.org');
    await page.getByRole('button', { name: 'Invite' }).click();
    const link = (await page.locator('.cc-invitation-link').textContent()) ?? '';
    await page.getByRole('link', { name: 'Give them a role' }).click();
    await page.getByLabel('Role', { exact: true }).selectOption('governanceOfficer');
    await page.getByRole('button', { name: 'Ask for the role' }).click();
    await page.getByRole('button', { name: 'Confirm as a demo person' }).click();
    await expect(page.getByText('Waiting for a second person')).toBeVisible();
    const user = page.url();

    await signInAs('policing-body-head');
    await page.goto(user);
    await page.getByRole('button', { name: 'Confirm Governance officer' }).click();
    await page.getByRole('button', { name: 'Confirm as a demo person' }).click();
    await expect(page.getByText('Confirmed by Police and Crime Commissioner')).toBeVisible();

    await page.goto(link);
    await page.getByLabel('Password').fill('otter lamp quarry seven');
    await page.getByRole('button', { name: 'Accept and sign in' }).click();
    await page.getByRole('link', { name: 'Users' }).click();
    await page.getByRole('link', { name: 'Collaboration Lead' }).click();
    await page.getByLabel('Role', { exact: true }).selectOption('auditor');
    await page.getByRole('button', { name: 'Ask for the role' }).click();
    await expect(page.getByLabel('Your password')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialogOf(page).locator('.govuk-error-summary')).toBeFocused();
    await expect(dialogOf(page)).toContainText('Enter your password');
    await page.getByLabel('Your password').fill('not the password');
    await page.keyboard.press('Enter');
    await expect(dialogOf(page).locator('.govuk-error-summary')).toContainText('The password is not right.');
    await expectAccessible(page);
    await page.getByLabel('Your password').fill('otter lamp quarry seven');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Waiting for a second person')).toBeVisible();
  });
});
