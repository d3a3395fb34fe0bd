import { fillDate } from '../office/fill-date.ts';
import { noSidewaysScroll } from '../office/no-sideways-scroll.ts';
import { expect, test } from '../office/test.ts';

test('terms of reference are adopted from a paper, compared with those before, and each leads to the other', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('governance-officer');
  await page.goto('/admin/forums');
  const list = page.getByRole('region', { name: 'Forums, by name' });
  await list.getByRole('link', { name: 'Business Co-ordination Board' }).click();
  await page.locator('summary').filter({ hasText: 'Adopt new terms of reference' }).click();
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Adopt the terms' }) });
  await form.getByLabel('Quorum').fill('4');
  await fillDate(form, 'In force from', ['1', '1', '2017']);
  await form.getByRole('button', { name: 'Adopt the terms' }).click();
  await expect(page.getByRole('alert')).toContainText('Write the terms of reference.');
  await form.getByLabel('Terms of reference').fill('The Board decides.\nIt meets each month.');
  const paper = form.getByLabel('Paper that carried them to a meeting').locator('option').nth(1);
  const title = ((await paper.textContent()) ?? '').replace(/^.*?: /, '');
  await form.getByLabel('Paper that carried them to a meeting').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Adopt the terms' }).click();

  await expect(page.getByText('Version 2, in force from 1 January 2017')).toBeVisible();
  await page.locator('summary').filter({ hasText: 'What changed from version 1' }).click();
  await expect(page.getByText(/lines? differs?\./)).toBeVisible();
  await noSidewaysScroll(page);
  await expectAccessible(page);

  await page.getByRole('link', { name: title }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await expect(
    page.getByText('Adopted as version 2 of the terms of reference of Business Co-ordination Board'),
  ).toBeVisible();
  await expectAccessible(page);
});
