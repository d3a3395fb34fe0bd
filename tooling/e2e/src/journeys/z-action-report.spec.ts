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
  const evidence = page.getByLabel('Evidence that it is closed');
  await evidence.selectOption({ index: 1 });
  const chosen = (await evidence.locator('option:checked').textContent()) ?? '';
  await page.getByRole('button', { name: 'Save the report' }).click();
  await expect(page.getByText('The letter was sent on 9 December.')).toBeVisible();
  await expect(page.getByText('Open to closed')).toBeVisible();
  const shown = page.getByRole('region', { name: 'Evidence that it is closed' });
  await expect(shown.getByRole('link')).toHaveText(chosen.replace(/, [^,]*$/, ''));
  await expectAccessible(page);
  await shown.getByRole('link').click();
  await expect(page).toHaveURL(/paper=/);
});
