import { expect, test } from '../office/test.ts';

test('reads the log back in as a force kept it: a wrong cell first, then taken over whole', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('governance-officer');
  await page.goto('/admin/actions?words=hate+crime');
  const href = await page
    .getByRole('table')
    .getByRole('link', { name: /hate crime strategy/ })
    .getAttribute('href');
  const id = href?.split('/').at(-1) ?? '';
  const tracker = (status: string) =>
    `Id\tDue on\tStatus\tLast update\n${id}\t28/02/2017\t${status}\tThe strategy is drafted.`;

  await page.getByRole('link', { name: 'Read a tracker back in' }).click();
  await page.getByLabel('Paste the cells from Excel').fill(tracker('nearly'));
  await page.getByRole('button', { name: 'Compare it with the log' }).click();
  await expect(page.getByRole('table', { name: 'What is wrong, and what to do' })).toContainText(
    'Write open, ongoing or closed',
  );
  await expect(page.getByRole('button', { name: 'Take it over' })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByLabel('Paste the cells from Excel').fill(tracker('on-going'));
  await page.getByRole('button', { name: 'Compare it with the log' }).click();
  const changes = page.getByRole('table', { name: 'What would change' });
  await expect(changes).toContainText('Open to ongoing');
  await expect(changes).toContainText('28 February 2017');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take it over' }).click();
  await expect(page.getByText('is taken over.')).toBeVisible();

  await page.getByRole('button', { name: 'Compare it with the log' }).click();
  await expect(page.getByRole('alert')).toContainText('This very file was taken over');
  await page.goto('/admin/actions?words=hate+crime');
  await expect(page.getByRole('table')).toContainText('The strategy is drafted.');
});
