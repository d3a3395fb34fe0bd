import { noSidewaysScroll } from '../office/no-sideways-scroll.ts';
import { expect, test } from '../office/test.ts';

test('the books of the next year are opened from the lines of this one, with their budget', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('constabulary-finance-officer');
  await page.goto('/admin/finance');
  await page.locator('summary').filter({ hasText: 'Open the books of the next year' }).click();
  const form = page
    .locator('form')
    .filter({ has: page.getByRole('button', { name: 'Open the books of 2017/18' }) });
  await form.getByLabel(/^Lines of 2017\/18/).fill('1010\tOfficers\tabout 5');
  await form.getByRole('button', { name: 'Open the books of 2017/18' }).click();
  await expect(page.getByRole('alert')).toContainText('Row 1, column 3: "about 5" is no amount');

  await form.getByRole('button', { name: 'Begin with the lines and budgets of 2016/17' }).click();
  const lines = form.getByLabel(/^Lines of 2017\/18/);
  const [first = '', ...others] = (await lines.inputValue()).split('\n');
  expect(others.length).toBeGreaterThan(50);
  const [code] = first.split('\t');
  await lines.fill([first, `NEW\tA new line\t1,200\t${code}`, ...others.slice(1)].join('\n'));
  await expect(form.getByRole('status')).toContainText('1 line ends of 2016/17.');
  await form.getByLabel('Where the budget comes from').fill('Budget book 2017/18');
  await noSidewaysScroll(page);
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Open the books of 2017/18' }).click();
  await expect(page.getByText('The books of 2017/18 are open')).toBeVisible();
  await page.getByRole('status').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('2017/18').first()).toBeVisible();

  await page.goto('/resource-group/revenue');
  await expect(page.getByText('A new line')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
