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
  await page.getByRole('button', { name: 'Record the plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('gap in 2017/18');

  await page.goto('/resource-group/medium-term-plan');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Plan with a higher award');
  const moved = page.getByRole('table', { name: /^From “Medium-term financial plan.*line by line/ });
  await expect(moved.getByRole('row', { name: /Police officer pay/ })).toBeVisible();
  await expect(moved.getByRole('row', { name: /Whole movement of the gap/ })).toContainText(/\d/);
  await expect(page.getByText(/had a gap of £3.8 million in 2017\/18/)).toBeVisible();
  await expectAccessible(page);

  await page.goto('/admin/plan');
  await page.getByText('Withdraw the whole plan').click();
  await page.getByRole('textbox', { name: 'Why the plan is withdrawn' }).fill('Only tried');
  await page.getByRole('button', { name: 'Withdraw the plan' }).click();
  await expect(page.getByText(/Plan with a higher award.*withdrawn on/)).toBeVisible();
});
