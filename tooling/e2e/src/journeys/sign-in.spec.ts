import { expect, test } from '../office/test.ts';

test.describe('signing in', () => {
  test('offers the people of the demo office, and one press signs in', async ({ page, expectAccessible }) => {
    await page.goto('/resource-group');
    await expect(page.getByRole('heading', { name: 'Who are you today?' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /Sign in as Chief Constable, Cambridgeshire/ }).click();
    await expect(page.getByRole('heading', { name: 'My next meeting' })).toBeVisible();
    await expect(page.getByText('Demo office: 12 December 2016')).toBeVisible();
  });

  test('says the same for a stranger and a wrong password, keeps the address typed and moves the focus', async ({
    page,
  }) => {
    await page.goto('/admin');
    await page.getByLabel('E-mail address').fill('nobody@example.org');
    await page.getByLabel('Password').fill('not the password at all');
    await page.getByRole('button', { name: 'Sign in', exact: true }).last().click();
    await expect(page.locator('.govuk-error-summary')).toBeFocused();
    await expect(page.getByLabel('E-mail address')).toHaveValue('nobody@example.org');
  });

  test('ends the session at the server', async ({ page, signInAs, context }) => {
    await signInAs('auditor');
    await page.goto('/admin/audit');
    await expect(page.getByRole('heading', { name: 'Audit trail' })).toBeVisible();
    const cookies = await context.cookies();
    await page.locator('summary', { hasText: 'Account:' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('heading', { name: 'Who are you today?' })).toBeVisible();
    await context.addCookies(cookies);
    await page.goto('/admin/audit');
    await expect(page.getByRole('heading', { name: 'Who are you today?' })).toBeVisible();
  });
});
