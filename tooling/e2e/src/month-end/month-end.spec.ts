import type { Page } from '@playwright/test';
import { countClicks } from '../office/count-clicks.ts';
import { octoberExtract, renamed } from '../office/october-extract.ts';
import { expect, test } from '../office/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const ledger = 'Policing budget delegated to the Chief Constable';

test.describe('month end', () => {
  test('says what is wrong with a file, cell by cell, and loads none of it', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('constabulary-finance-officer');
    await page.goto('/admin/finance');
    await page.getByRole('link', { name: ledger, exact: true }).click();
    await page.getByRole('button', { name: 'Read the figures' }).click();
    await expect(page.getByRole('alert')).toContainText('Paste the cells, or choose a file');
    const broken = 'Account\tActual £\n1010L\tabout five\n1010L\t6\n1020L\t(267)\n1030\t£294K\n';
    await page.getByLabel('Paste the cells from Excel').fill(broken);
    await page.getByRole('button', { name: 'Read the figures' }).click();
    const faults = page.getByRole('table', { name: 'What stops it: 2 cells to correct in the file' });
    await expect(faults.getByRole('row').nth(1)).toContainText(
      /2\s*B\s*about five.*is text where an amount is expected/,
    );
    await expect(faults.getByRole('row').nth(2)).toContainText(/3\s*A\s*1010L.*stands on row 2 already/);
    await expect(page.getByRole('table', { name: 'How some cells were read' })).toContainText('£294,000.00');
    await expect(page.getByRole('button', { name: 'Load the figures' })).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Discard the file' }).click();
    await expect(page.getByText('nothing of it was loaded')).toBeVisible();
  });

  test('goes from a paste through forecasts, notes and the lock to the agenda in eight clicks, and capital’s month in six', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    test.slow();
    const clicks = await countClicks(page);
    await signInAs('constabulary-finance-officer');
    await page.goto('/admin');
    await page.getByRole('link', { name: 'Finance', exact: true }).click();
    await expect(heading(page)).toHaveText(/Months and virements/);
    await expectAccessible(page);
    await page.getByRole('link', { name: ledger, exact: true }).click();
    await expect(heading(page)).toHaveText(/October 2016: bring the figures/);
    await expectAccessible(page);

    await page.getByLabel('Paste the cells from Excel').fill(octoberExtract());
    await page.getByRole('button', { name: 'Read the figures' }).click();
    await expect(page.getByRole('heading', { name: '3 codes need a line' })).toBeVisible();
    for (const [code, theirs] of Object.entries(renamed)) {
      const field = page.getByRole('combobox', { name: new RegExp(theirs) });
      await field.focus();
      await page.keyboard.type(code);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(field).toHaveValue(new RegExp(`^${code} `));
    }
    await page.getByRole('button', { name: 'Remember and check' }).click();
    await expect(page.getByRole('heading', { name: 'What loading it would do' })).toBeVisible();
    await expect(page.getByRole('table', { name: 'What changes, line by line' })).toContainText('1010L');
    await expect(page.locator('dl').filter({ hasText: 'Does it cast?' }).last()).toContainText('Yes');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Load the figures' }).click();
    await expect(page.getByText('The figures of October 2016 are in the ledger')).toBeVisible();
    await expect(heading(page)).toHaveText(/notes to write/);
    await expectAccessible(page);

    const returns = page.getByRole('table', { name: 'Forecasts of budget holders' });
    await expect(returns.getByRole('row', { name: /Director of Estates/ })).toBeVisible();

    const notes = page.locator('textarea[name^="note-"]');
    const wanted = await notes.count();
    expect(wanted).toBeGreaterThan(5);
    for (let at = 0; at < wanted; at += 1) await notes.nth(at).fill('As at the end of September.');
    await page.getByRole('button', { name: 'Save the notes' }).click();
    // Not every budget holder has returned a forecast; the month closes by an answer that stays on it.
    await expect(heading(page)).toHaveText(/returns? (is|are) outstanding/, { timeout: 30_000 });
    await page.getByLabel(/Why it closes without/).fill('The forecast of September stands.');
    await page.getByRole('button', { name: 'Close October 2016' }).click();
    await expect(page.getByText('Read only: October 2016 is closed.')).toBeVisible();
    await expect(page.getByText('The forecast of September stands.')).toBeVisible();
    await expectAccessible(page);
    const item = page.getByRole('combobox', { name: 'Item of an agenda' });
    await expect(item.locator('option:checked')).toContainText(/Revenue/);
    await page.getByRole('button', { name: 'Put it on the item' }).click();
    await expect(
      page.getByRole('link', { name: /^Read “Revenue budget monitoring, month 7 2016\/17/ }),
    ).toBeVisible();
    await expectAccessible(page);
    const revenue = await clicks();
    expect(revenue).toBeLessThanOrEqual(8);

    await signInAs('policing-body-finance-officer');
    await page.goto('/admin');
    await page.getByRole('link', { name: 'Capital', exact: true }).click();
    await page.getByRole('link', { name: 'Capital programme 2016/17' }).click();
    await page.getByText('Record what was paid and ordered in a month').click();
    const spend = page.locator('form').filter({ hasText: 'Rows from your spreadsheet' });
    await spend.getByLabel('Month', { exact: true }).selectOption({ label: 'October 2016' });
    await spend.getByLabel('Rows from your spreadsheet').fill('CP12/09\t1,250\t0\tInvoice 881');
    await page.getByRole('button', { name: 'Record the spend' }).click();
    const report = page.getByText('Put the capital report of October 2016 on an agenda');
    await report.click();
    await page.getByRole('button', { name: 'Put it on the item' }).click();
    await expect(
      page.getByRole('link', { name: /^Read “Capital monitoring, month 7 2016\/17/ }),
    ).toBeVisible();
    expect((await clicks()) - revenue).toBeLessThanOrEqual(6);
  });

  test('takes no payment of capital twice when the same rows are pasted again', async ({
    page,
    signInAs,
  }) => {
    await signInAs('policing-body-finance-officer');
    await page.goto('/admin/capital');
    await page.getByRole('link', { name: 'Capital programme 2016/17' }).click();
    await page.getByText('Record what was paid and ordered in a month').click();
    await page.getByLabel('Rows from your spreadsheet').fill('CP12/09\t1,250\t0\tInvoice 881');
    await page.getByRole('button', { name: 'Record the spend' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toContainText(
      'is recorded for October 2016 already',
    );
  });

  test('reopens the month with a reason, and recognises the same file', async ({ page, signInAs }) => {
    await signInAs('constabulary-finance-officer');
    await page.goto('/admin/finance');
    await page.getByRole('link', { name: ledger, exact: true }).click();
    await page.getByLabel('Another month').selectOption({ label: 'October 2016 (closed)' });
    await page.getByRole('button', { name: 'Show month' }).click();
    await page.getByText('Reopen October 2016 to correct it').click();
    await page.getByLabel('Why').fill('A late journal');
    await page.getByRole('button', { name: 'Reopen October 2016' }).click();
    await expect(page.getByText('October 2016 was closed and is open again.')).toBeVisible();
    await page.getByLabel('Paste the cells from Excel').fill(octoberExtract());
    await page.getByRole('button', { name: 'Read the figures' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toContainText(
      'This very file was loaded for October 2016',
    );
  });
});
