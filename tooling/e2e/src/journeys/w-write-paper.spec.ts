import type { Page } from '@playwright/test';
import { noSidewaysScroll } from '../office/no-sideways-scroll.ts';
import { openTheDecemberPack } from '../office/open-the-december-pack.ts';
import { expect, test } from '../office/test.ts';

const title = 'Masts on the Madingley tower';
/** Ways to smuggle script in, after the OWASP list of filter evasions; one line, as a field takes it. */
const script = [
  '<img src=x onerror="alert(1)">',
  '<SCRIPT/XSS>alert(2)</SCRIPT>',
  '<<script>alert(3);//<</script>',
  '<svg/onload=alert(4)>',
  '"><iframe src=javascript:alert(5)>',
  '<a href="jav&#x09;ascript:alert(6)">x</a>',
  "';alert(7)//",
  '<body onload=alert(8)>',
  '{{constructor.constructor("alert(9)")()}}',
].join(' ');
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved at \d/ });
const body = (page: Page) => page.getByRole('textbox', { name: 'Background and further sections' });

// Before the demo date moves on: only agendas from today on take a paper.
test('a paper is written by keyboard, put before a meeting, read in the pack, and its next version compared', async ({
  page,
  context,
  signInAs,
  expectAccessible,
}) => {
  test.slow();
  const broken: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) broken.push(message.text());
  });
  page.on('dialog', (dialog) => {
    broken.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (failure) => broken.push(failure.message));
  await signInAs('governance-officer');
  await page.goto('/admin/papers');
  await expect(page.getByRole('link', { name: /Huntingdon accommodation review/ })).toBeVisible();
  await expectAccessible(page);
  await noSidewaysScroll(page);
  await page.getByText('Begin a paper').click();
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Begin the paper' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(title));
  await expect(page.getByRole('complementary')).toContainText('Say what the paper is for.');

  // Nothing goes before a meeting that asks nothing.
  const item = page.getByRole('combobox', { name: 'Item of an agenda' });
  const capital = await item.getByRole('option', { name: /16 December 2016: 9 / }).getAttribute('value');
  await item.selectOption(capital);
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('The paper recommends nothing');

  await page.getByLabel('To', { exact: true }).fill('Business Coordination Board');
  await page.getByLabel('1 Purpose').fill(script);
  await page.getByRole('button', { name: 'Add a recommendation' }).click();
  await page.getByLabel('2.1 The meeting is asked to').selectOption('approve');
  await page.getByLabel('What', { exact: true }).fill('the lease of the tower');
  await body(page).click();
  await page.keyboard.type('The tower carries the masts.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+2');
  await page.keyboard.type('Options');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Rent');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' or buy.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+8');
  await page.keyboard.type(script);
  // The toolbar is one stop, and the arrows lead along it.
  await page.getByRole('button', { name: 'Bold' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Italic' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: 'Redo' })).toBeFocused();
  await page.getByLabel('Finance').fill('The budget has room for it.');
  for (const field of ['Risk', 'Source documents']) await page.getByLabel(field).fill(script);
  await page.getByLabel('Contact officer').fill(script.slice(0, 180));
  await expect(saved(page)).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('Estates is not considered');
  await expectAccessible(page);
  await noSidewaysScroll(page);

  // What was saved is there again, script as the text it is.
  await page.reload();
  await expect(body(page)).toContainText(script);
  await expect(body(page).locator('img, script')).toHaveCount(0);
  await expect(body(page).getByRole('strong').or(body(page).locator('strong'))).toHaveText('Rent');

  await item.selectOption(capital);
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(page.getByText('It is in the papers of the meeting.')).toBeVisible();
  await expect(page.locator('.cc-paper-versions').getByText('Version 1')).toBeVisible();

  // Two writers: the second is shown both texts, and neither is lost.
  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByLabel('Contact officer').fill('Head of Estates');
  await expect(saved(second)).toBeVisible();
  await page.getByLabel('Contact officer').fill('Director of Estates');
  await expect(page.getByRole('button', { name: 'Show the latest' })).toBeVisible();
  await page.getByRole('button', { name: 'Show the latest' }).click();
  await expect(page.getByText('Changed: Contact officer').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(saved(page)).toBeVisible();
  await second.close();

  await page.getByLabel('What', { exact: true }).fill('the lease of the tower for ten years');
  await expect(saved(page)).toBeVisible();
  await item.selectOption(capital);
  await page.getByRole('button', { name: 'Submit version 2' }).click();
  await expect(page.locator('.cc-paper-versions').getByText('Version 2')).toBeVisible();
  await page.getByLabel('From', { exact: true }).last().selectOption({ label: 'Version 1' });
  await page.getByLabel('To', { exact: true }).last().selectOption({ label: 'Version 2' });
  await expect(page.locator('.cc-comparison ins').filter({ hasText: 'for ten years' })).toBeVisible();
  await page.getByLabel('Side by side').check();
  await expect(page.locator('.cc-comparison--beside')).toBeVisible();
  await expectAccessible(page);
  expect(broken).toEqual([]);

  await signInAs('policing-body-head');
  await openTheDecemberPack(page);
  await page
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click();
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { name: /^2\s*Recommendation/ })).toBeVisible();
  await expect(paper.getByRole('heading', { name: /^6\s*Recommendation/ })).toBeVisible();
  await expect(paper.getByText('Approve the lease of the tower for ten years.')).not.toHaveCount(0);
  await expect(paper).toContainText(script);
  await expect(paper.locator('img, script')).toHaveCount(0);
  await expectAccessible(page);
});
