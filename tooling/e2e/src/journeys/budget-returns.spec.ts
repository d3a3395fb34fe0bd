import { expect, test } from '../office/test.ts';

const ledger = 'Policing budget delegated to the Chief Constable';

test.describe('forecasts of budget holders', () => {
  test('are asked for, signed by the holder with a note where it is needed, and seen at the month end', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('estates-director');
    await page.goto('/resource-group');
    await expect(page.getByText('Your forecast for October 2016 is asked for.')).toBeVisible();
    await page.getByRole('link', { name: 'Sign the return' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/October 2016: forecast 6 lines/);
    await expectAccessible(page);
    const rent = page.getByRole('group', { name: '2030 Rent and rates' });
    await rent.getByLabel('Full-year forecast').fill('1,500,000');
    await expect(rent.getByText(/Needed: more than £/)).toBeVisible();
    await page.getByRole('button', { name: 'Sign the return' }).click();
    await expect(page.getByRole('alert')).toContainText('Say why Rent and rates is over or under');
    await expectAccessible(page);
    for (const why of await page.getByLabel('Why', { exact: true }).all()) await why.fill('As in September');
    await rent.getByLabel('Why').fill('A rent review at two stations');
    await page.getByRole('button', { name: 'Sign the return' }).click();
    await expect(page.getByText('The return is signed, and the ledger’s forecast follows it')).toBeVisible();
    await expect(page.getByRole('table', { name: 'What the holder says' })).toContainText('rent review');
    await expectAccessible(page);
    await page.goto('/resource-group/returns');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/No return waits for you/);
    await expect(page.getByText('Nothing to do')).toBeVisible();
    await expectAccessible(page);

    await signInAs('constabulary-finance-officer');
    await page.goto('/admin/finance');
    await page.getByRole('link', { name: ledger, exact: true }).click();
    const returns = page.getByRole('table', { name: 'Forecasts of budget holders' });
    await expect(returns.getByRole('row', { name: /Director of Estates/ })).toContainText('Signed');
    await expect(returns.getByRole('row', { name: /Assistant Chief Constable/ })).toContainText(
      'Outstanding',
    );
    await returns.getByRole('link', { name: 'Assistant Chief Constable' }).click();
    await page.getByRole('button', { name: 'Sign on their behalf' }).click();
    await expect(page.getByRole('alert')).toContainText(
      'Say how you have the forecast of the Assistant Chief Constable',
    );
  });

  test('have a holder for each line, named by the finance officer from an open month on', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('constabulary-finance-officer');
    await page.goto('/admin/finance');
    await page.getByRole('link', { name: ledger, exact: true }).click();
    await page.getByRole('link', { name: 'Who answers for which line' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/lines have no budget holder/);
    await expectAccessible(page);
    await page.getByText('Say who answers for lines').click();
    await page.getByLabel('Post', { exact: true }).selectOption('Deputy Chief Constable');
    await page.getByLabel(/^4130 Catering/).check();
    await page.getByRole('button', { name: 'Save the holder' }).click();
    const held = page.getByRole('table', { name: 'Lines and their holders' });
    await expect(held.getByRole('row', { name: /4130 Catering/ })).toContainText('Deputy Chief Constable');
    await expectAccessible(page);
  });
});
