import { expect, test } from '../office/test.ts';

test('the chief finance officer keeps the items of the plan: added, changed, refused with the reason, withdrawn', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-finance-officer');
  await page.goto('/admin/');
  await page.getByRole('link', { name: 'Medium-term plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('£3.8 million gap in 2017/18');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Add an item' }).click();
  const form = page.getByRole('form', { name: 'Add an item' });
  await form.getByRole('textbox', { name: 'What it is' }).fill('Reserves for the pressures');
  await form.getByRole('combobox', { name: 'Kind' }).selectOption('reserveUse');
  for (const year of ['2017/18', '2018/19', '2019/20', '2020/21'])
    await form.getByRole('textbox', { name: year }).fill(year === '2017/18' ? '500,000' : '0');
  await form.getByRole('combobox', { name: 'What it pays for' }).selectOption('pressures');
  await form.getByRole('textbox', { name: 'Where the figures come from' }).fill('Finance, December 2016');
  await form.getByRole('button', { name: 'Add it to the plan' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'is a one-off source for Pressures and growth the paper does not list, which comes again every year',
  );
  await expectAccessible(page);

  const reason = 'For one year, until the review has reported';
  await form.getByRole('textbox', { name: 'Why a source that comes once pays for it' }).fill(reason);
  await form.getByRole('button', { name: 'Add it to the plan' }).click();
  const items = page.getByRole('table', { name: 'Pressures, savings and other amounts' });
  const added = items.getByRole('row', { name: /Reserves for the pressures/ });
  await expect(added).toContainText(`One-off source recorded: ${reason}`);
  await expect(page.getByText(/Reserves for the pressures added: £500,000 in 2017\/18/)).toBeVisible();

  await page.getByRole('button', { name: 'Change Collaboration with' }).click();
  const saving = page.getByRole('form', { name: /^Change Collaboration/ });
  await saving.getByRole('combobox', { name: 'How far it has come' }).selectOption('atRisk');
  await saving.getByRole('textbox', { name: 'How sure it is' }).fill('60');
  await saving.getByRole('button', { name: 'Save the item' }).click();
  await expect(items.getByRole('row', { name: /Collaboration with/ })).toContainText('at risk, 60% sure');

  await page.getByRole('button', { name: 'Add an item' }).click();
  await form.getByRole('textbox', { name: 'What it is' }).fill('Loan for custody');
  await form.getByRole('combobox', { name: 'Kind' }).selectOption('borrowing');
  await form.getByRole('textbox', { name: 'Amount borrowed' }).fill('5,000,000');
  await form.getByRole('textbox', { name: 'Interest a year' }).fill('3');
  await form.getByRole('textbox', { name: 'Paid back over' }).fill('40');
  await form.getByRole('textbox', { name: 'The asset lasts' }).fill('25');
  await form.getByRole('textbox', { name: 'Where the figures come from' }).fill('An example');
  await form.getByRole('button', { name: 'Add it to the plan' }).click();
  await expect(page.getByRole('alert')).toContainText('over 40 years for an asset that lasts 25');
  await form.getByRole('button', { name: 'Leave it as it was' }).click();

  await page.getByRole('button', { name: 'Withdraw Reserves for the pressures' }).click();
  await page.getByRole('textbox', { name: /^Why Reserves/ }).fill('The settlement is better');
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(added).toContainText('Withdrawn: The settlement is better');
  await expect(
    page.getByText('Reserves for the pressures withdrawn: The settlement is better'),
  ).toBeVisible();

  // Back to what the paper prints, for whoever comes after.
  await page.getByRole('button', { name: 'Change Collaboration with' }).click();
  await saving.getByRole('combobox', { name: 'How far it has come' }).selectOption('inDelivery');
  await saving.getByRole('textbox', { name: 'How sure it is' }).fill('80');
  await saving.getByRole('button', { name: 'Save the item' }).click();
  await expect(items.getByRole('row', { name: /Collaboration with/ })).toContainText('in delivery, 80% sure');
});

test('a scenario has items of its own, and taking them back gives the plan’s figures again', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-finance-officer');
  await page.goto('/resource-group/medium-term-plan');
  await page.getByRole('textbox', { name: /Name of a copy/ }).fill('With custody cover');
  await page.getByRole('button', { name: 'Copy the plan' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('With custody cover');
  const before = await page.getByRole('table', { name: 'This scenario year by year' }).textContent();

  await page.getByRole('button', { name: 'Add an item to this scenario' }).click();
  const form = page.getByRole('form', { name: 'Add an item' });
  await form.getByRole('textbox', { name: 'What it is' }).fill('Custody cover');
  for (const year of ['2017/18', '2018/19', '2019/20', '2020/21'])
    await form.getByRole('textbox', { name: year }).fill('1,000,000');
  await form.getByRole('textbox', { name: 'Where the figures come from' }).fill('An example');
  await form.getByRole('button', { name: 'Put it in the scenario' }).click();
  await expect(heading).toContainText('£4.8 million gap in 2017/18');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save the scenario' }).click();
  await expect(page.getByText('Saved as shown.')).toBeVisible();
  await expect(page.getByText(/Custody cover added: £1,000,000 in 2017\/18/).first()).toBeVisible();

  await page.getByRole('button', { name: 'Take back Custody cover' }).click();
  expect(await page.getByRole('table', { name: 'This scenario year by year' }).textContent()).toBe(before);
});

test('a base plan is recorded on screen from pasted rows, and a row that cannot be read is told', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-finance-officer');
  await page.goto('/admin/plan/new');
  await page.getByRole('textbox', { name: 'Title' }).fill('Plan after the settlement');
  const sheet = page.getByRole('textbox', { name: 'Assumptions' });
  const rows = await sheet.inputValue();
  await sheet.fill(
    rows.replace(/^Pay award\t/m, 'Pay award\tone').replace(/^(Pay award[^\t]*)\t1\t/m, '$1\tmuch\t'),
  );
  await page.getByRole('button', { name: 'Record the plan' }).click();
  await expect(page.getByRole('alert')).toContainText('Assumptions, row 1: give Pay award');
  await expectAccessible(page);

  // An earlier year, so that the plan of December stays the one that is shown.
  await sheet.fill(rows);
  const day = page.getByRole('group', { name: 'The day its figures are as at' });
  await day.getByRole('textbox', { name: 'Day' }).fill('1');
  await day.getByRole('textbox', { name: 'Month' }).fill('10');
  await expect(page.getByRole('table', { name: 'What it comes to' })).toContainText('3,819');
  await page.getByRole('button', { name: 'Record the plan' }).click();
  await expect(page.getByText('Plan after the settlement, as at 1 October 2016')).toBeVisible();
});
