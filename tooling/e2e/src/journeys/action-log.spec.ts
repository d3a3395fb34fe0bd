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

  test('takes a report on an action and keeps it in the history', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('monitoring-officer');
    await page.goto('/resource-group/actions?words=Home+Secretary');
    await page
      .getByRole('table')
      .getByRole('link', { name: /Home Secretary/ })
      .click();
    await page.getByRole('button', { name: 'Save the report' }).click();
    await expect(page.getByRole('alert')).toContainText('Say what has happened');
    await expectAccessible(page);

    await page.getByRole('textbox', { name: 'What has happened' }).fill('The letter was sent on 9 December.');
    await page.getByRole('radio', { name: 'Closed' }).check();
    await page.getByRole('button', { name: 'Save the report' }).click();
    await expect(page.getByText('The letter was sent on 9 December.')).toBeVisible();
    await expect(page.getByText('Open to closed')).toBeVisible();
  });
});
