import type { Page } from '@playwright/test';
import { moveDateTo } from '../office/move-date-to.ts';
import { onTheDevice } from '../office/on-the-device.ts';
import { expect, test } from '../office/test.ts';

const kept = 'Not saved yet: kept on this device until it is';
const item = (page: Page) => page.getByRole('region', { name: /^Item 5 / });
const paragraph = (page: Page) => item(page).getByRole('textbox', { name: 'Paragraph 5.1' });
const next = (page: Page) => item(page).getByLabel(/New paragraph under item 5/);

test('what is typed into minutes while the network is away is kept, comes back and is merged', async ({
  page,
  context,
  browser,
  office,
  signInAs,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  await signInAs('governance-officer');
  await moveDateTo(page, '16', '12', '2016', '16 December 2016');
  await page.goto('/admin/meetings');
  const address = await page.getByRole('link', { name: /16 December 2016/ }).getAttribute('href');
  await page.goto(`${address}/minutes`);
  await page.getByRole('button', { name: 'Open the minutes' }).click();
  await next(page).fill('The Board heard what the inspectors found.');
  await page.keyboard.press('Control+Enter');
  await expect(paragraph(page)).toHaveValue('The Board heard what the inspectors found.');

  await context.setOffline(true);
  await paragraph(page).fill('The Board heard what the inspectors found in 2016.');
  await paragraph(page).blur();
  await next(page).fill('The Chief Constable promised a report.');
  await expect(item(page).getByText(kept)).toBeVisible();
  await expectAccessible(page);
  const held = await onTheDevice(page);
  expect(held.length).toBeGreaterThan(80);
  expect(held).not.toContain('inspectors');
  expect(held).not.toContain('Chief Constable');
  await page.close();

  // Somebody else writes the same paragraph meanwhile.
  const elsewhere = await browser.newContext({ baseURL: office.address });
  const signedIn = await elsewhere.request.post(`${office.address}/auth/demo/sign-in`, {
    data: { persona: 'governance-officer' },
    headers: { origin: office.address },
  });
  expect(signedIn.ok()).toBe(true);
  const theirs = await elsewhere.newPage();
  await theirs.goto(`${address}/minutes`);
  await paragraph(theirs).fill('The Board was told what the inspectors found.');
  await paragraph(theirs).blur();
  await expect(item(theirs).getByText('Saved', { exact: true })).toBeVisible();
  await elsewhere.close();

  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`${address}/minutes`);
  const both = item(again).getByRole('region', { name: 'Saved meanwhile: paragraph 5.1' });
  await expect(both).toContainText('The Board was told what the inspectors found.');
  await expect(paragraph(again)).toHaveValue('The Board heard what the inspectors found in 2016.');
  await expect(next(again)).toHaveValue('The Chief Constable promised a report.');
  await expectAccessible(again);
  await both.getByRole('button', { name: 'Save what is in the box' }).click();
  await expect(both).toBeHidden();
  await next(again).focus();
  await again.keyboard.press('Control+Enter');
  await expect(item(again).getByRole('textbox', { name: 'Paragraph 5.2' })).toHaveValue(
    'The Chief Constable promised a report.',
  );
  await expect.poll(() => onTheDevice(again)).toBe('');

  // Back within the same page: it is sent by itself.
  await context.setOffline(true);
  await paragraph(again).fill('The Board heard what the inspectors found in 2016 and after.');
  await paragraph(again).blur();
  await expect(item(again).getByText(kept)).toBeVisible();
  await context.setOffline(false);
  await expect(item(again).getByText('Saved', { exact: true })).toHaveCount(2);
  await again.reload();
  await expect(paragraph(again)).toHaveValue('The Board heard what the inspectors found in 2016 and after.');

  await next(again).fill('Never sent.');
  await expect.poll(() => onTheDevice(again)).not.toBe('');
  // Whoever would sign out is asked first, and may stay.
  await again.locator('summary', { hasText: 'Account:' }).click();
  await again.getByRole('button', { name: 'Sign out' }).click();
  const leaving = again.getByRole('dialog', { name: 'Sign out and lose what was not sent?' });
  await expect(leaving).toContainText('One paragraph or note that you typed on this device is not sent yet.');
  await expectAccessible(again);
  await leaving.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(leaving).toBeHidden();
  await expect(next(again)).toHaveValue('Never sent.');
  // Somebody else signs in on the same device, and opens no minutes.
  await again.request.post(`${office.address}/auth/demo/sign-in`, {
    data: { persona: 'auditor' },
    headers: { origin: office.address },
  });
  await again.goto('/resource-group');
  await expect.poll(() => onTheDevice(again)).toBe('');
  await again.locator('summary', { hasText: 'Account:' }).click();
  await again.getByRole('button', { name: 'Sign out' }).click();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Who are you today?');
  await expect
    .poll(() => again.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .not.toContain('concordat-kept');
});
