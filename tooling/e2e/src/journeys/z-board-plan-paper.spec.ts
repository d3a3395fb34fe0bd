import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { openTheDecemberPack } from '../office/open-the-december-pack.ts';
import { expect, test } from '../office/test.ts';

// Before the demo date moves on: only agendas from today on take a paper.
test('a frozen version goes before a meeting as a paper with its tables, on screen, in the pack and in print', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  test.slow();
  await signInAs('policing-body-finance-officer');
  await page.goto('/resource-group/medium-term-plan');
  await page.getByRole('textbox', { name: /Name of a copy/ }).fill('For the Board');
  await page.getByRole('button', { name: 'Copy the plan' }).click();
  await page.getByRole('textbox', { name: 'What it is for' }).fill('Precept report of January 2017');
  await page.getByRole('button', { name: 'Freeze this version' }).click();
  await page.getByText('Frozen version 1: Precept report of January 2017').click();
  await page.getByText('Put version 1 before a meeting').click();
  const item = page.getByRole('combobox', { name: 'Item of an agenda' });
  const budget = await item.getByRole('option', { name: /16 December 2016: 9 / }).getAttribute('value');
  await item.selectOption(budget);
  const put = page.getByRole('button', { name: 'Put it on the item' });
  await put.click();
  await expect(page.getByText('It is in the papers of the meeting.')).toBeVisible();
  await expectAccessible(page);

  // Empty, then the same version on the same item again: refused in words.
  await put.click();
  await expect(page.getByRole('alert')).toContainText('Choose the item of a meeting');
  await item.selectOption(budget);
  await put.click();
  await expect(page.getByRole('alert')).toContainText('version 1” is on this item already');

  await page.getByRole('link', { name: 'Version 1 with its tables and charts, to print' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('£3.8 million gap in 2017/18');
  await expect(page.getByText(/SHA-256 of its inputs: [0-9a-f]{64}/)).toBeVisible();
  await expect(page.getByRole('table', { name: 'The plan year by year' })).toContainText('3,819');
  await expectAccessible(page);

  const figures = page.getByRole('table', { name: 'The gap is £6.4 million by 2020/21' });
  await expect(figures).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(figures).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await openTheDecemberPack(page);
  await page
    .getByRole('link', { name: /For the Board, version 1/ })
    .first()
    .click();
  const paper = page.getByRole('article');
  await expect(paper).toContainText('From');
  await expect(paper.getByRole('heading', { name: /^3\s*The gap/ })).toBeVisible();
  const year = paper.getByRole('table', { name: /The plan year by year/ });
  await expect(year.getByRole('row', { name: /Budget gap/ })).toContainText('3,819');
  await expectAccessible(page);

  await openTheDecemberPack(page);
  await page.getByRole('button', { name: 'Print the whole pack' }).click();
  const link = page.getByRole('link', { name: /Download your copy \(PDF, \d+ pages/ });
  await expect(link).toBeVisible({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  const printed = text.replace(/\s+/g, ' ');
  expect(printed).toContain('The plan year by year');
  expect(printed).toMatch(/Budget gap 3,819 5,342 5,781 6,381/);
});
