import { expect, test } from '../office/test.ts';

test('a pressure is named, costed and taken into a scenario, and each page leads to the other', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  test.slow();
  await signInAs('policing-body-finance-officer');
  await page.goto('/admin/plan');
  await page.getByRole('link', { name: 'keep the register of pressures' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Register of pressures');
  await page.getByText('Name a pressure', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Vetting by seven forces');
  await page.getByRole('textbox', { name: 'What it is' }).fill('Vetting is to be done together.');
  await page.getByRole('button', { name: 'Put it on the register' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose the post that answers for it');
  await page.getByRole('textbox', { name: 'Since' }).fill('2016-12-05');
  await page.getByRole('textbox', { name: 'Named in' }).fill('Minutes, 7.2');
  await page.getByRole('combobox', { name: 'Answers for it' }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Put it on the register' }).click();
  const row = page.getByRole('row', { name: /Vetting by seven forces/ });
  await expect(row).toContainText('Not yet known');
  await expectAccessible(page);

  await row.getByRole('button', { name: /Open/ }).click();
  await page.getByText('Change its name, words or owner', { exact: true }).click();
  const changing = page.getByRole('group').filter({ hasText: 'Change its name, words or owner' });
  await changing.getByRole('textbox', { name: 'Named in' }).fill('Minutes, 7.3');
  await changing.getByRole('button', { name: 'Save the change' }).click();
  await expect(changing.getByRole('status')).toContainText('It is changed');
  await page.getByText('Say what it costs', { exact: true }).click();
  await page.getByRole('textbox', { name: 'First year', exact: true }).fill('2017/18');
  await page.getByRole('textbox', { name: 'Amount in the first year' }).fill('100,000');
  await page.getByRole('checkbox', { name: 'The last amount comes again every year' }).check();
  await page.getByRole('textbox', { name: 'How likely it is, in per cent' }).fill('50');
  await page
    .getByRole('textbox', { name: 'Where the amounts come from' })
    .fill('An estimate of the seven forces');
  await page.getByRole('button', { name: 'Save the cost' }).click();
  await expect(row).toContainText('£100,000.00 in 2017/18 and every year after');
  await expectAccessible(page);

  await page.goto('/resource-group/medium-term-plan');
  await page.getByRole('textbox', { name: /Name of a copy/ }).fill('With vetting');
  await page.getByRole('button', { name: 'Copy the plan' }).click();
  const figures = page.getByRole('table', { name: 'This scenario year by year' });
  await page.getByRole('checkbox', { name: /^Vetting by seven forces/ }).check();
  // £100,000 at 50% makes the gap of the first year £50,000 larger.
  await expect(figures.getByRole('row', { name: /Budget gap/ })).toContainText('3,869');
  await page.getByRole('button', { name: 'Save the scenario' }).click();
  await expect(page.getByText('Saved as shown.')).toBeVisible();

  await page
    .getByRole('link', { name: /Register of pressures: An estimate/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vetting by seven forces');
  const inPlans = page.getByRole('table', { name: 'In the medium-term plan' });
  await expect(inPlans.getByRole('row', { name: /Scenario With vetting/ })).toContainText('Yes');
  await expectAccessible(page);
  await inPlans.getByRole('link', { name: 'With vetting' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a reader sees which pressures nobody has costed, and what pays for one from reserves', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-head');
  await page.goto('/resource-group/medium-term-plan');
  await page.getByRole('link', { name: 'Register of pressures', exact: true }).click();
  await expect(page.getByRole('row', { name: /Replacement of Airwave/ })).toContainText('Not yet known');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Learning management for the common ERP system' }).click();
  await expect(page.getByText('Funded from Budget Assistance reserve').first()).toBeVisible();
  await expect(
    page.getByRole('link', { name: '£56,000.00 from Budget Assistance in 2016/17' }),
  ).toBeVisible();
  await expectAccessible(page);
});
