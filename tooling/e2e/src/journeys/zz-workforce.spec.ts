import { expect, test } from '../office/test.ts';

const ledger = 'Policing budget delegated to the Chief Constable';

test.describe('establishment and strength', () => {
  test('are recorded by the finance officer, and the pay forecast is loaded at the month end and not before', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    const heading = page.getByRole('heading', { level: 1 });
    await signInAs('constabulary-finance-officer');
    await page.goto('/admin/finance');
    await page.getByRole('link', { name: `Establishment and strength of ${ledger}` }).click();
    await expect(heading).toContainText('1 group of people is on record');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'PCSOs' }).click();
    await expect(heading).toContainText('Change PCSOs');
    const counts = page.getByRole('table', { name: 'Month by month' });
    await expect(counts.getByRole('row', { name: /September 2016 \(closed\)/ })).toContainText('131');
    await expectAccessible(page);

    await page.getByLabel('Establishment', { exact: true }).fill('-1');
    await page.getByLabel('Strength, December 2016').fill('76.925');
    await page.getByRole('button', { name: 'Save PCSOs' }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('The establishment must be a number from 0 up');
    await expect(alert).toContainText(
      'Strength in December 2016 must be a number from 0 up with at most two decimal places',
    );
    await expectAccessible(page);
    await page.getByLabel('Establishment', { exact: true }).fill('150');
    await page.getByLabel('Strength, December 2016').fill('');
    await page.getByLabel('Strength, December 2016').fill('141.5');
    await page.getByRole('button', { name: 'Save PCSOs' }).click();
    await expect(page.getByRole('row', { name: /^PCSOs/ })).toContainText('141.5');

    await page.getByRole('link', { name: 'Add a group of people' }).click();
    await page.getByRole('button', { name: 'Add the group' }).click();
    await expect(alert).toContainText('Choose at least one line that pays them');
    await page.getByLabel('Group', { exact: true }).fill('Control room staff');
    await page.getByLabel(/^1100L/).check();
    await page.getByLabel('Establishment', { exact: true }).fill('10');
    await page.getByLabel('Average cost of one for a year').fill('30,000');
    await page.getByLabel('Where the figures come from').fill('An example');
    await page.getByRole('button', { name: 'Add the group' }).click();
    await expect(page.getByRole('row', { name: /^Control room staff/ })).toContainText('Not counted');
    const given = page.getByRole('table', { name: 'What the month end would be given' });
    await expect(given.getByRole('row', { name: /1030/ })).toContainText(/4,5\d\d,\d{3}/);
    await expectAccessible(page);

    await page.getByRole('button', { name: /^Bring it to the month end of/ }).click();
    await expect(heading).toHaveText(/a file waits to be loaded/);
    const changes = page.getByRole('table', { name: 'What changes, line by line' });
    await expect(changes).toContainText('1030 PCSO pay and overtime');
    await expect(changes).not.toContainText('1100L');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Load the figures' }).click();
    await expect(page.getByText(/The figures of .* are in the ledger/)).toBeVisible();
    await page
      .getByRole('link', { name: 'Establishment and strength, and the pay forecast that follows' })
      .click();
    const figures = given.getByRole('row', { name: /1030/ }).getByRole('cell');
    await expect(figures.nth(0)).toHaveText((await figures.nth(1).textContent()) ?? '');
  });

  test('are read with vacancies by month as a chart, a table and a file', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('governance-officer');
    await page.goto('/resource-group/revenue');
    await page.getByRole('link', { name: ledger }).first().click();
    await page.getByRole('link', { name: 'Establishment, strength and the pay forecast' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/posts are vacant/);
    await expect(
      page.getByRole('img', { name: /PCSOs stay below their establishment of 150/ }),
    ).toBeVisible();
    await page.getByText('Figures of this chart').first().click();
    const september = page.getByRole('row', { name: /September 2016/ });
    await expect(september.first()).toContainText(/131.*150.*19.*12\.7%/);
    await expect(page.getByRole('link', { name: 'Download these figures (CSV)' }).first()).toBeVisible();
    await expectAccessible(page);
  });
});
