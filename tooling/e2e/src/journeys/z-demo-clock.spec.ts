import { expect, test } from '../office/test.ts';

// Last in its file order on purpose: every later test of this worker sees the moved date.
test('the demo date moves on, and actions become overdue', async ({ page, signInAs, expectAccessible }) => {
  await signInAs('governance-officer');
  await page.goto('/admin/demo-date');
  await page.getByLabel('Day').fill('8');
  await page.getByLabel('Month').fill('1');
  await page.getByLabel('Year').fill('2020');
  await page.getByRole('button', { name: 'Move the date' }).click();
  await expect(page.getByText('The demo office is now at')).toBeVisible();
  await expect(page.getByText('Demo office: 8 January 2020')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/resource-group/actions?show=overdue');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('3 overdue actions');
});
