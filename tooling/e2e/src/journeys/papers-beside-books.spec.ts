import { expect, test } from '../office/test.ts';

test.describe('papers beside the books', () => {
  test('a reader sees under each table of the December papers that it agrees with the ledger and the programme', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('policing-body-head');
    await page.goto('/resource-group/meetings');
    await page
      .getByRole('link', { name: /16 December 2016/ })
      .first()
      .click();
    await page
      .getByRole('link', { name: /Revenue budget monitoring/i })
      .first()
      .click();
    const revenue = page.getByText(/64 of 66 figures are those of/);
    await expect(revenue).toContainText('Agrees with the books');
    await expect(revenue).toContainText('September 2016, 2 within rounding');
    await page.getByText('2 figures within rounding').click();
    await expect(page.getByText('£95,189k is printed and the books have £95,188,490')).toBeVisible();
    await expect(page.getByText(/3 of 3 figures are those of/)).toBeVisible();
    await expectAccessible(page);
    await revenue.getByRole('link').click();
    await expect(page).toHaveURL(/revenue\/.*month=2016-09/);
    await expect(page.getByRole('table', { name: /what it is for/i }).first()).toBeVisible();
  });

  test('an officer sees the same beside the import they read', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('governance-officer');
    await page.goto('/admin/imports');
    await page
      .getByRole('link', { name: /2016-12-16-board-pack/ })
      .first()
      .click();
    await page
      .getByRole('link', { name: /Capital monitoring/i })
      .first()
      .click();
    await expect(page.getByText(/36 of 36 figures are those of/)).toContainText('Agrees with the books');
    await expectAccessible(page);
  });
});
