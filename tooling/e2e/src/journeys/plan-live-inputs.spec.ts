import { expect, test } from '../office/test.ts';

test('what recurs of a closed month is stated on its row, taken by a scenario, and leaves no trace when switched off', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-finance-officer');
  await page.goto('/resource-group/medium-term-plan');
  await page.getByRole('textbox', { name: /Name of a copy/ }).fill('With what recurs');
  await page.getByRole('button', { name: 'Copy the plan' }).click();
  const figures = page.getByRole('table', { name: 'This scenario year by year' });
  await expect(figures).toBeVisible();
  const before = await figures.textContent();

  const insurance = page.getByRole('checkbox', { name: /^Insurance and Risk Management: what comes again/ });
  await insurance.check();
  // £100,000 at 60% makes the gap of the first year £60,000 larger.
  await expect(figures.getByRole('row', { name: /Budget gap/ })).toContainText('3,879');
  await expect(page.getByText('Nil is expected, 100% sure.').first()).toBeVisible();
  await expectAccessible(page);
  await insurance.uncheck();
  expect(await figures.textContent()).toBe(before);
  await insurance.check();
  await page.getByRole('button', { name: 'Save the scenario' }).click();
  await expect(page.getByText('Saved as shown.')).toBeVisible();

  await page
    .getByRole('link', { name: /forecast of September 2016: An example/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'In the medium-term plan' })).toBeVisible();
  const use = page.getByRole('link', { name: /^With what recurs, over/ });
  await expect(use).toBeVisible();
  await expectAccessible(page);
  await use.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('With what recurs');
});

test('more than the variance is refused with its reason, and what is stated anew is offered to who took it', async ({
  page,
  signInAs,
}) => {
  await signInAs('constabulary-finance-officer');
  await page.goto('/resource-group/medium-term-plan');
  await page.getByRole('textbox', { name: /Name of a copy/ }).fill('Claims go on');
  await page.getByRole('button', { name: 'Copy the plan' }).click();
  await page.getByRole('checkbox', { name: /^Insurance and Risk Management: what comes again/ }).check();
  await page.getByRole('button', { name: 'Save the scenario' }).click();
  await expect(page.getByText('Saved as shown.')).toBeVisible();
  const scenario = page.url();

  await page
    .getByRole('link', { name: /forecast of September 2016: An example/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'What comes again every year' }).fill('900,000');
  await page.getByRole('textbox', { name: 'Why' }).fill('Older claims go on');
  await page.getByRole('button', { name: 'State it for the plan' }).click();
  await expect(page.getByRole('alert')).toContainText('what comes again lies between nothing and that');
  await page.getByRole('textbox', { name: 'What comes again every year' }).fill('50,000');
  await page.getByRole('button', { name: 'State it for the plan' }).click();
  await expect(page.getByText(/forecast of September 2016: Older claims go on/)).toBeVisible();

  await page.goto(scenario);
  await expect(page.getByText(/has changed since it was taken/)).toBeVisible();
  await page.getByRole('button', { name: 'Take the record’s figures' }).click();
  await expect(page.getByText(/has changed since it was taken/)).toHaveCount(0);
});
