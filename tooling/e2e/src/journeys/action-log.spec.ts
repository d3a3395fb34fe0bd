import { expect, test } from '../office/test.ts';

test.describe('the action log', () => {
  test('shows every November action, filtered by words, status and date, with the view in the address', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('governance-officer');
    await page.goto('/resource-group/actions');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('7 actions');
    await expectAccessible(page);

    await page.getByRole('textbox', { name: 'Words' }).fill('drug');
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await expect(page).toHaveURL(/words=drug/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1 action');
    await page.getByRole('link', { name: 'Clear filters' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('7 actions');

    await page.getByRole('radio', { name: 'Without a date' }).check();
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('4 actions without a date');
  });
});
