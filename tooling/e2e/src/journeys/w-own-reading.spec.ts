import type { Page } from '@playwright/test';
import { noSidewaysScroll } from '../office/no-sideways-scroll.ts';
import { openTheDecemberPack } from '../office/open-the-december-pack.ts';
import { expect, test } from '../office/test.ts';

const title = 'Generators at the outstations';
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved at \d/ });
const background = (page: Page) => page.getByRole('textbox', { name: 'Background and further sections' });

async function submit(page: Page, button: string | RegExp) {
  await expect(saved(page)).toBeVisible();
  const item = page.getByRole('combobox', { name: 'Item of an agenda' });
  const capital = await item.getByRole('option', { name: /16 December 2016: 9 / }).getAttribute('value');
  await item.selectOption(capital);
  await page.getByRole('button', { name: button, exact: true }).click();
}

async function openPaper(page: Page) {
  await openTheDecemberPack(page);
  const agenda = page.getByRole('navigation', { name: 'Agenda' });
  await agenda.getByRole('link', { name: new RegExp(title) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
}

test('a note beside a paragraph outlives a new version, the reader is told what changed, and nobody else sees either', async ({
  page,
  browser,
  office,
  signInAs,
  expectAccessible,
}) => {
  test.slow();
  await signInAs('governance-officer');
  await page.goto('/admin/papers');
  await page.getByText('Begin a paper').click();
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Begin the paper' }).click();
  await page.getByLabel('To', { exact: true }).fill('Business Coordination Board');
  await page.getByLabel('1 Purpose').fill('To replace the generators.');
  await page.getByRole('button', { name: 'Add a recommendation' }).click();
  await page.getByLabel('2.1 The meeting is asked to').selectOption('approve');
  await page.getByLabel('What', { exact: true }).fill('the purchase of nine generators');
  await background(page).click();
  await page.keyboard.type('Nine outstations have generators beyond their life.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The cheapest tender stands for ninety days.');
  await page.getByLabel('Finance').fill('The capital programme has room for it.');
  await submit(page, 'Submit');
  await expect(page.locator('.cc-paper-versions').getByText('Version 1')).toBeVisible();
  const paperInHand = page.url();

  // The reader notes something beside a paragraph; it is there for them alone.
  const theirs = await browser.newContext({ baseURL: office.address });
  const reader = await theirs.newPage();
  await reader.request.post(`${office.address}/auth/demo/sign-in`, {
    data: { persona: 'policing-body-head' },
    headers: { origin: office.address },
  });
  await openPaper(reader);
  await expect(reader.getByText('Changed since you read it')).toHaveCount(0);
  const noted = reader.locator('.cc-paper__paragraph', { hasText: 'The cheapest tender' });
  const beside = noted.locator('xpath=following-sibling::*[1]');
  await beside.getByRole('button', { name: /^Note on/ }).click();
  await expectAccessible(reader);
  await beside.getByRole('button', { name: 'Save the note' }).click();
  await expect(beside).toContainText('Write something, or close the note.');
  await beside.getByRole('textbox').fill('Ask whose tender it is.');
  await beside.getByRole('button', { name: 'Save the note' }).click();
  await expect(beside.getByText('Ask whose tender it is.')).toBeVisible();
  await expect(beside.getByText('Not sent yet')).toBeHidden();
  await noSidewaysScroll(reader);
  await expectAccessible(reader);

  // The next version moves the paragraph and changes another.
  await page.goto(paperInHand);
  await page.getByLabel('1 Purpose').fill('To replace the generators before the winter.');
  await background(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('The survey of October is attached.');
  await page.keyboard.press('Enter');
  await submit(page, 'Submit version 2');
  await expect(page.locator('.cc-paper-versions').getByText('Version 2')).toBeVisible();

  await openTheDecemberPack(reader);
  const own = reader.getByRole('region', { name: 'Your reading' });
  await expect(own.getByText('Changed since you read it')).toBeVisible();
  await expectAccessible(reader);
  await own.getByRole('link', { name: 'Ask whose tender it is.' }).click();
  const changes = reader.getByRole('region', { name: 'Changed since you read it' });
  await expect(changes.locator('ins', { hasText: 'before the' })).toBeVisible();
  await expect(changes).toContainText('The survey of October is attached.');
  await expect(beside.getByText('Ask whose tender it is.')).toBeVisible();
  await noSidewaysScroll(reader);
  await expectAccessible(reader);
  await changes.getByRole('button', { name: 'I have read this version' }).click();
  await expect(changes).toBeHidden();

  // Somebody else who reads the paper sees none of it.
  await signInAs('chief-officer');
  await openTheDecemberPack(page);
  await expect(page.getByText('Ask whose tender it is.')).toHaveCount(0);
  await openPaper(page);
  await expect(page.getByText('Ask whose tender it is.')).toHaveCount(0);

  await reader.reload();
  await beside.getByRole('button', { name: 'Change the note' }).click();
  await beside.getByRole('textbox').fill('It is the firm from Ely.');
  await beside.getByRole('button', { name: 'Save the note' }).click();
  await expect(beside.getByText('It is the firm from Ely.')).toBeVisible();
  await expect(beside.getByText('Not sent yet')).toBeHidden();
  await beside.getByRole('button', { name: 'Remove the note' }).click();
  await expect(beside.getByText('It is the firm from Ely.')).toBeHidden();
  await theirs.close();
});
