import { expect, test } from '../office/test.ts';

test('a frozen version goes before a meeting as a paper with its tables, and prints with its charts', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-finance-officer');
  await page.goto('/resource-group/medium-term-plan');
  await page.getByRole('textbox', { name: /Name of a copy/ }).fill('For the Board');
  await page.getByRole('button', { name: 'Copy the plan' }).click();
  await page.getByRole('textbox', { name: 'What it is for' }).fill('Precept report of January 2017');
  await page.getByRole('button', { name: 'Freeze this version' }).click();
  await page.getByText('Frozen version 1: Precept report of January 2017').click();
  await page.getByText('Put version 1 before a meeting').click();
  await page.getByRole('combobox', { name: 'Item' }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Put it on the item' }).click();
  await expect(page.getByRole('link', { name: 'It is in the papers of the meeting.' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Put it on the item' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose the item of a meeting');

  await page.getByRole('link', { name: 'Version 1 with its tables and charts, to print' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('£3.8 million gap in 2017/18');
  await expect(page.getByText(/SHA-256 of its inputs: [0-9a-f]{64}/)).toBeVisible();
  await expect(page.getByRole('table', { name: 'The plan year by year' })).toContainText('3,819');
  await expectAccessible(page);
});
