import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { openTheDecemberPack } from '../office/open-the-december-pack.ts';
import { expect, test } from '../office/test.ts';

/** The pages of the copy that the reader of this page is given, as text. */
async function printedCopy(page: Page): Promise<readonly string[]> {
  await openTheDecemberPack(page);
  await page.getByRole('button', { name: 'Print the whole pack' }).click();
  const link = page.getByRole('link', { name: /Download your copy \(PDF, \d+ pages/ });
  await expect(link).toBeVisible({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('Business Co-ordination Board, 2016-12-16.pdf');
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
  return text.map((one) => one.replace(/\s+/g, ' '));
}

test('a member prints the pack: agenda first, papers in order with the figures as printed, each sheet marked', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-head');
  const pages = await printedCopy(page);
  expect(pages[0]).toContain('16 December 2016, 10:00');
  expect(pages[0]).toMatch(/Revenue monitoring/i);
  const whole = pages.join(' ');
  expect(whole).toContain('127,499');
  expect(whole).toContain('OFFICIAL-SENSITIVE: DRAFT');
  for (const [at, text] of pages.entries()) expect(text).toContain(`Page ${at + 1} of ${pages.length}`);
  await expectAccessible(page);
});

test('somebody who is not cleared gets their own copy, without the draft minutes', async ({
  page,
  signInAs,
}) => {
  await signInAs('estates-director');
  const pages = await printedCopy(page);
  expect(pages.join(' ')).not.toContain('DRAFT');
  expect(pages[0]).toContain('Closed:');
});
