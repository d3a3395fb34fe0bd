import { expect, test } from '../office/test.ts';

test('a capital scheme promises the plan what its years cost, and each leads to the other', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-finance-officer');
  await page.goto('/admin/capital');
  await page.getByRole('link', { name: 'Capital programme 2016/17' }).click();
  await page.getByText('Say how long what a scheme buys will last').click();
  await page.getByRole('combobox', { name: 'Scheme that buys it' }).selectOption({ index: 1 });
  const life = page.getByRole('textbox', { name: 'Years it will last' });
  const keepLife = page.getByRole('button', { name: 'Keep its life' });
  await life.fill('long');
  await keepLife.click();
  await expect(page.getByRole('alert')).toContainText('Give whole years, such as 25');
  await life.fill('25');
  await keepLife.click();
  await expect(page.getByText('It is kept; a loan may pay for it')).toBeVisible();
  await page.getByText('Say in which years a scheme’s money goes out').click();
  const scheme = page.getByRole('combobox', { name: 'Scheme whose years these are' });
  const years = page.getByRole('textbox', { name: 'Years and pounds' });
  const keep = page.getByRole('button', { name: 'Keep the years' });
  await keep.click();
  await expect(page.getByRole('alert')).toContainText('Choose the scheme');
  await scheme.selectOption({ index: 1 });
  const name = (await scheme.locator('option:checked').textContent()) ?? '';
  await years.fill('2017/18\tsoon');
  await keep.click();
  await expect(page.getByRole('alert')).toContainText('Row 1: give the amount of 2017/18 in pounds');
  await years.fill('2017/18 400,000\n2017/18 100,000');
  await keep.click();
  await expect(page.getByRole('alert')).toContainText('2017/18');
  await years.fill('2017/18 400,000\n2018/19 100,000');
  await keep.click();
  await expect(page.getByText(/the medium-term plan is offered what they cost/)).toBeVisible();
  await expectAccessible(page);

  await page.goto('/resource-group/medium-term-plan');
  await page.getByRole('link', { name: 'Precept held at its level' }).click();
  const spent = page.getByRole('checkbox', { name: `${name}: spent on the asset` });
  await expect(spent).not.toBeChecked();
  await spent.check();
  const indicators = page.getByRole('table', { name: 'Prudential indicators' });
  await expect(indicators.getByRole('row', { name: /Capital spending/ })).toContainText('400');
  await spent.uncheck();
  await page
    .getByRole('link', { name: /^Capital programme 2016\/17,/ })
    .first()
    .click();
  await expect(page.getByText('2017/18: £400,000.00, 2018/19: £100,000.00')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /Offered to scenarios as live inputs/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('gap');
});
