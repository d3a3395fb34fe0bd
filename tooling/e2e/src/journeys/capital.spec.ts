import { expect, test } from '../office/test.ts';

test.describe('capital', () => {
  test('says what is spent, leads from the programme to a scheme, its decisions and its printed source', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('policing-body-head');
    await page.goto('/resource-group');
    await page.getByRole('link', { name: 'Capital', exact: true }).click();
    await page.getByRole('link', { name: 'Capital programme 2016/17' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /64\.7% of £7\.4 million spent and committed/,
    );
    const summary = page.getByRole('table', { name: 'Summary of payments' });
    await expect(summary.getByRole('row', { name: /Total payments/ })).toContainText('7,408');
    await expect(page.getByRole('img', { name: /Chart: 64\.7%/ }).locator('svg')).toBeVisible();
    await expect(page.getByText('Financing equals payments in every column, to the penny.')).toBeVisible();
    const financing = page.getByRole('table', { name: 'Financing by source' });
    await expect(financing.getByRole('row', { name: /Total financing/ })).toContainText('943');
    const schemes = page.getByRole('table', { name: 'Schemes, columns D to K' });
    await expect(schemes.getByRole('row', { name: /Grand total/ })).toContainText('(2,404)');
    await expectAccessible(page);

    await page.getByRole('link', { name: 'CP16/05 Org Support BCH ERP Purchase' }).first().click();
    await expect(page.getByText('speaks of a budget of £624,000')).toBeVisible();
    await expect(page.getByRole('row', { name: /Learning management system/ })).toContainText('Proposed');
    await expectAccessible(page);
    await page
      .getByRole('link', { name: /Appendix 2 of the capital report/ })
      .first()
      .click();
    await expect(page).toHaveURL(/meetings\/.*paper=/);
  });

  test('shows the programme as it stood on another day, in an address of its own', async ({
    page,
    signInAs,
  }) => {
    await signInAs('chief-officer');
    await page.goto('/resource-group/capital');
    await page.getByRole('link', { name: 'Capital programme 2016/17' }).click();
    await page.getByLabel('Day', { exact: true }).fill('30');
    await page.getByLabel('Month', { exact: true }).fill('6');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/asAt=2016-06-30/);
    const summary = page.getByRole('table', { name: 'Summary of payments' });
    await expect(summary.getByRole('row', { name: /Total payments/ })).toContainText('6,229');
  });
});
