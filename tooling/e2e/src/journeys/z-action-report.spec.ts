import { expect, test } from '../office/test.ts';

// After the pack is replaced: a pack that leaves out an action with reports on it is refused.
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
