import type { Page } from '@playwright/test';
import { expect, test } from '../office/test.ts';

const ledger = 'Policing budget delegated to the Chief Constable';

async function choose(page: Page, label: string, code: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.fill(code);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(new RegExp(`^${code} `));
}

test.describe('virements', () => {
  test('are asked for by one, never to cover an overspend, and decided by another within the limit', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('constabulary-finance-officer');
    await page.goto('/admin/finance');
    await page.getByRole('link', { name: `Virements of ${ledger}` }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('No virements yet');
    await expectAccessible(page);

    await choose(page, 'From the line', '1030');
    await choose(page, 'To the line', '1020L');
    await page.getByLabel('How much, in pounds').fill('200,000');
    await page.getByLabel('It was put to the wrong line').check();
    await page.getByLabel('The reason in words').fill('The posts moved in April');
    await page.getByRole('button', { name: 'Ask for the virement' }).click();
    await expect(page.getByRole('alert')).toContainText('Line 1020L is overspent');
    await expect(page.getByLabel('Why it is lawful all the same, and on whose authority')).toBeVisible();
    await expectAccessible(page);

    await choose(page, 'To the line', '1010S');
    await page.getByRole('button', { name: 'Ask for the virement' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1 virement waits for approval');
    await expect(page.getByText('the head of the body decides.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Approve' })).toHaveCount(0);
    await expect(page.getByText('No budget of this ledger has been moved.')).toBeVisible();

    await signInAs('chief-officer');
    await page.goto('/admin/finance');
    await page.getByRole('link', { name: `Virements of ${ledger}` }).click();
    await page.getByRole('button', { name: 'Approve £200k' }).click();
    await expect(page.getByText('£200k of budget has moved')).toBeVisible();
    const moved = page.getByRole('table', { name: 'Budgets that were moved' });
    await expect(moved.getByRole('row', { name: /All of them/ })).toContainText('0');
    await expect(moved.getByRole('row', { name: /1010S/ })).toContainText('200,000');
    await expectAccessible(page);

    await page.goto('/resource-group/revenue');
    await page.getByRole('link', { name: ledger }).click();
    await expect(page.getByRole('columnheader', { name: /Original budget/ }).first()).toBeVisible();
    await expect(page.getByRole('columnheader', { name: /Revised budget/ }).first()).toBeVisible();
  });
});
