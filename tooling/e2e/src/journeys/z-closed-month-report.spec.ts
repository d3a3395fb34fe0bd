import { expect, test } from '../office/test.ts';

const ledger = 'Policing budget delegated to the Chief Constable';

test('the report of a closed month goes onto an agenda with its tables, and is read in the pack', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-finance-officer');
  await page.goto('/admin/finance');
  const others = page.getByRole('table', { name: 'Ledgers of other bodies, to report to your meetings' });
  await others.getByRole('link', { name: ledger }).click();
  const choice = page.getByLabel('Another month');
  await choice.selectOption({ label: 'September 2016 (closed)' });
  await page.getByRole('button', { name: 'Show month' }).click();
  const button = page.getByRole('button', { name: 'Put it on the item' });
  const item = page.getByRole('combobox', { name: 'Item of an agenda' });
  await expect(item.locator('option:checked')).toContainText(/16 December 2016: 7 Revenue/);
  await button.click();
  const read = page.getByRole('link', { name: /^Read “Revenue budget monitoring, month 6 2016\/17/ });
  await expect(read).toBeVisible();
  await expectAccessible(page);
  await button.click();
  await expect(page.getByRole('alert')).toContainText('is on this item already');

  await read.click();
  await expect(page.getByText(/£889k under budget at the end of September 2016, 1\.4 %/)).toBeVisible();
  const table = page.getByRole('table', { name: /Table 2: What it is for/ });
  await expect(table.getByRole('row', { name: /Policing Budget Delegated/ })).toContainText('127,499');
  await expect(page.getByText(/Agrees with the books/).first()).toBeVisible();
  await expect(page.getByText(/Does not cast/)).toHaveCount(0);
  await expectAccessible(page);
});

test('an officer of the Constabulary, which has a seat at the Board, brings the report to its meeting', async ({
  page,
  signInAs,
}) => {
  await signInAs('constabulary-finance-officer');
  await page.goto('/admin/finance');
  await page.getByRole('link', { name: ledger, exact: true }).click();
  await page.getByLabel('Another month').selectOption({ label: 'September 2016 (closed)' });
  await page.getByRole('button', { name: 'Show month' }).click();
  const item = page.getByRole('combobox', { name: 'Item of an agenda' });
  const plan = await item.getByRole('option', { name: /16 December 2016: 9 / }).getAttribute('value');
  await item.selectOption(plan);
  await page.getByRole('button', { name: 'Put it on the item' }).click();
  await page.getByRole('link', { name: /^Read “Revenue budget monitoring, month 6 2016\/17/ }).click();
  await expect(page.getByText(/£889k under budget at the end of September 2016, 1\.4 %/)).toBeVisible();
});
