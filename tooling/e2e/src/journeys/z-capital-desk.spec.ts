import { expect, test } from '../office/test.ts';

test.describe('the capital desk', () => {
  test('puts an approval on record, refuses what is not paid for, and decides what was put forward', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('policing-body-finance-officer');
    await page.goto('/admin/capital');
    await page.getByRole('link', { name: 'Capital programme 2016/17' }).click();
    const waiting = page.getByRole('table', { name: 'Put forward and waiting for a decision' });
    await expect(waiting.getByRole('row')).toHaveCount(5);
    await expectAccessible(page);

    await page.getByText('Record an approval, or put one forward').click();
    const form = page.locator('form').filter({ hasText: 'What schemes get' });
    await form.getByLabel('What it is for').fill('More works at the vehicle workshop');
    await form.getByLabel('Day', { exact: true }).first().fill('12');
    await form.getByLabel('Month', { exact: true }).first().fill('12');
    await form.getByLabel('Year', { exact: true }).first().fill('2016');
    await form.getByLabel('Scheme 1').selectOption('CP15/10 Vehicle Workshop');
    await form.getByLabel('Amount 1').fill('100,000');
    await form.getByLabel('Source 1', { exact: true }).selectOption('Capital Reserves');
    await form.getByLabel('Pays 1').fill('99,999');
    await form.getByRole('button', { name: 'Record the approval' }).click();
    await expect(page.getByRole('alert')).toContainText(
      'The schemes come to £100,000 and the sources to £99,999; make them the same.',
    );
    await expectAccessible(page);
    await form.getByLabel('Pays 1').fill('100,000');
    await form.getByRole('button', { name: 'Record the approval' }).click();
    await expect(waiting.getByRole('row')).toHaveCount(6);

    await page.getByText(/Decide or withdraw what was put forward/).click();
    const decide = page.locator('form').filter({ hasText: 'Where it is recorded, or why it was withdrawn' });
    await decide
      .getByLabel('Which')
      .selectOption({ label: '£100,000.00, 12 December 2016: More works at the vehicle workshop' });
    await decide.getByRole('radio', { name: 'Withdrawn' }).check();
    await decide.getByLabel('Day', { exact: true }).fill('12');
    await decide.getByLabel('Month', { exact: true }).fill('12');
    await decide.getByLabel('Year', { exact: true }).fill('2016');
    await decide.getByLabel(/Where it is recorded/).fill('Costs are not known yet');
    await decide.getByRole('button', { name: 'Record the outcome' }).click();
    await expect(waiting.getByRole('row')).toHaveCount(5);
  });

  test('shows what is left of the year for the next, and why it cannot be carried yet', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('policing-body-finance-officer');
    await page.goto('/admin/capital');
    await page.getByRole('link', { name: 'Capital programme 2016/17' }).click();
    await page.getByText('Carry what is left of 2016/17 forward to 2017/18').click();
    await expect(
      page.getByText('There is no capital programme for 2017/18 yet; open it first.'),
    ).toBeVisible();
    const left = page.getByRole('table', {
      name: 'Left of 2016/17: revised budget less spent and committed',
    });
    const pays = page.getByRole('table', { name: /^What pays for it/ });
    const total = async (table: typeof left) =>
      (await table.getByRole('row', { name: /^Total/ }).textContent())?.replace('Total', '');
    expect(await total(left)).toMatch(/£[1-9]/);
    expect(await total(pays)).toBe(await total(left));
    await expectAccessible(page);
  });

  test('takes spend pasted from a spreadsheet, and says row, column and reason of what it cannot', async ({
    page,
    signInAs,
  }) => {
    await signInAs('policing-body-finance-officer');
    await page.goto('/admin/capital');
    await page.getByRole('link', { name: 'Capital programme 2016/17' }).click();
    await page.getByText('Record what was paid and ordered in a month').click();
    const rows = page.getByLabel('Rows from your spreadsheet');
    await rows.fill('CP12/09\tsoon\nCRM/Contact\t5');
    const problems = page.getByRole('list', { name: 'Rows that cannot be taken' });
    await expect(problems).toContainText('Row 1, column 2: "soon" is no amount');
    await expect(problems).toContainText('Row 2: CRM/Contact waits for its business case');
    await rows.fill('CP12/09\t1,250\t\tInvoice 881');
    await expect(page.getByRole('row', { name: 'CP12/09 Athena Paid £1,250.00' })).toBeVisible();
  });
});
