import { readFileSync } from 'node:fs';
import { expect, test } from '../office/test.ts';

test.describe('revenue', () => {
  test('says the answer first, and leads from the bottom line to the printed source', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('policing-body-head');
    await page.goto('/resource-group');
    await page.getByRole('link', { name: 'Revenue' }).click();
    await expect(page.getByText('£889k under budget at month 6')).toBeVisible();
    await expect(page.getByText('£21,000 under budget at month 6')).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Policing budget delegated to the Chief Constable' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/£889k under budget at month 6/);
    await expect(page.getByText('Figures may not cast due to rounding.').first()).toBeVisible();
    await expectAccessible(page);

    const [workbook] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download Excel' }).first().click(),
    ]);
    expect(workbook.suggestedFilename()).toMatch(/september-2016\.xlsx$/);
    expect(
      readFileSync(await workbook.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');

    await page.getByRole('link', { name: 'What it is for' }).click();
    await expect(page.getByRole('row', { name: /Total Local Policing Expenditure/ })).toContainText('68,066');
    await expect(page).toHaveURL(/cut=/);

    await page
      .getByRole('row', { name: /PCSO Pay & Overtime/ })
      .getByRole('link')
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('PCSO Pay & Overtime');
    await expect(page.getByRole('heading', { level: 2 })).toContainText('1030');
    await expectAccessible(page);
    await page.getByRole('link', { name: /Appendix 1, PCSO Pay & Overtime: actual/ }).click();
    await expect(page).toHaveURL(/meetings\/.*paper=/);
    await expect(page.getByRole('heading', { name: /REVENUE BUDGET MONITORING/ })).toBeVisible();
  });
});
