import { expect, test } from '../office/test.ts';

test('a plan recorded after another is explained from it line by line, and withdrawn again', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-finance-officer');
  await page.goto('/admin/plan/new');
  await page.getByRole('textbox', { name: 'Title' }).fill('Plan with a higher award');
  const sheet = page.getByRole('textbox', { name: 'Assumptions' });
  const rows = await sheet.inputValue();
  await sheet.fill(rows.replace(/^Pay award\t1\t1\t1\t1\t/m, 'Pay award\t2\t1\t1\t1\t'));
  await page
    .getByRole('combobox', { name: 'Precept whose tax base is known' })
    .selectOption('Council tax precept');
  await page.getByRole('textbox', { name: 'Tax base of the base year' }).fill('280,000.00');
  await page.getByRole('combobox', { name: 'What moves the tax base' }).selectOption('Council tax base');
  await page.getByRole('textbox', { name: 'Where the tax base comes from' }).fill('An example of the test');
  await page.getByRole('textbox', { name: 'Band D of the base year' }).fill('180');
  await page.getByRole('button', { name: 'Record the plan' }).click();
  await expect(
    page.getByRole('alert').getByText(/its tax base at its Band D makes £50,400,000;/),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Band D of the base year' }).fill('');
  await page.getByRole('button', { name: 'Record the plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('gap in 2017/18');

  await page.goto('/resource-group/medium-term-plan');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Plan with a higher award');
  const moved = page.getByRole('table', { name: /^From “Medium-term financial plan.*line by line/ });
  await expect(moved.getByRole('row', { name: /Police officer pay/ })).toBeVisible();
  await expect(moved.getByRole('row', { name: /Whole movement of the gap/ })).toContainText(/\d/);
  await expect(page.getByText(/had a gap of £3.8 million in 2017\/18/)).toBeVisible();
  const precept = page.getByRole('table', { name: /Council tax precept: tax base × Band D/ });
  await expect(precept.getByRole('row', { name: /^2016\/17 280,000.00 £177.38 base year/ })).toBeVisible();
  await expect(precept.getByRole('row', { name: /^2017\/18 285,600.00 £180.91 £3.53 1.99%/ })).toBeVisible();
  await page.getByText('What would close the gap of 2017/18 by itself').click();
  await expect(page.getByText(/Council tax precept of £.*which means a Band D of £/)).toBeVisible();
  await expectAccessible(page);

  await page.goto('/admin/plan');
  await page.getByText('Withdraw the whole plan').click();
  await page.getByRole('textbox', { name: 'Why the plan is withdrawn' }).fill('Only tried');
  await page.getByRole('button', { name: 'Withdraw the plan' }).click();
  await expect(page.getByText(/Plan with a higher award.*withdrawn on/)).toBeVisible();
});
