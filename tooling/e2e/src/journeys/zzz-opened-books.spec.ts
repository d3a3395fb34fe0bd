import { noSidewaysScroll } from '../office/no-sideways-scroll.ts';
import { expect, test } from '../office/test.ts';

const row = (...cells: readonly string[]) => cells.join('\t');

test('a fund without books is opened from a paste, and what is wrong in it is named by row and column', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('constabulary-finance-officer');
  await page.goto('/admin/finance');
  await page.getByRole('link', { name: 'Open first books' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Open first books');
  await page.getByLabel('Financial year').fill('2017/18');
  await page.getByLabel('What the books are called').fill('Road safety partnership');
  const lines = page.getByLabel(/^Lines of the year/);
  await lines.fill(
    [
      row('Code', 'Title', 'Budget', 'Counts in', 'Ring fence', 'Subjective', 'Objective'),
      row('RS10', 'Camera operators', 'about 5', 'Net expenditure', '', 'Employees > Staff', 'Cameras'),
      row('RS20', 'Course fees', '(60,000)', 'Net expenditure', 'Road safety only', 'Income', ''),
    ].join('\n'),
  );
  await expect(page.getByText('2 things to mend in your spreadsheet')).toBeVisible();
  await expect(page.getByText('Row 2, column 3: "about 5" is no amount')).toBeVisible();
  await expect(page.getByText('Row 3, column 7: its place is missing')).toBeVisible();
  await page.getByRole('button', { name: 'Open the books' }).click();
  await expect(page.getByRole('alert')).toContainText('Row 2, column 3');

  await lines.fill(
    [
      row('RS10', 'Camera operators', '120,000.01', 'Net expenditure', '', 'Employees > Staff', 'Cameras'),
      row('RS20', 'Course fees', '(60,000)', 'Net expenditure', 'Road safety only', 'Income', 'Courses'),
      row('RS90', 'Overtime less recharges', '900'),
    ].join('\n'),
  );
  await expect(page.getByRole('status')).toContainText(
    '3 lines, 1 of them outside every total as a memo; the net budget requirement is £60,000.01.',
  );
  const cut = page.getByRole('table', { name: 'What it is spent on' });
  await expect(cut.getByRole('row', { name: 'Employees > Staff 1 £120,000.01' })).toBeVisible();
  await page.getByRole('button', { name: 'Open the books' }).click();
  await expect(page.getByRole('alert')).toContainText('Say where the budget comes from');
  await page.getByLabel('Where the budget comes from').fill('Budget book 2017/18, page 31');
  await noSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Open the books' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'The books of Road safety partnership are open for 2017/18',
  );
  await page.getByRole('link', { name: 'Bring in the figures of the first month' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Road safety partnership').first()).toBeVisible();
});

test('a line is added to open books on a row of every cut, and no total moves', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('constabulary-finance-officer');
  await page.goto('/admin/finance');
  await page
    .getByRole('row', { name: 'Policing budget delegated to the Chief Constable' })
    .filter({ hasText: '2016/17' })
    .getByRole('link', { name: 'Lines of Policing budget' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('lines in the books');
  const before = await page.getByRole('table', { name: 'Lines' }).getByRole('row').count();
  await page.locator('summary').filter({ hasText: 'Add a line' }).click();
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Add the line' }) });
  await form.getByLabel('Code').fill('9010');
  await form.getByLabel('Title').fill('Apprenticeship levy');
  await form.getByLabel('Counts in').selectOption('Net revenue expenditure');
  await form.getByRole('button', { name: 'Add the line' }).click();
  await expect(page.getByRole('alert')).toContainText('that the line stands on');
  for (const place of await form.getByLabel(/^Row of/).all()) {
    await place.click();
    await place.press('ArrowDown');
    await place.press('Enter');
  }
  await form.getByRole('button', { name: 'Add the line' }).click();
  await expect(page.getByRole('alert')).toContainText('These books have a line 9010 already');
  await form.getByLabel('Code').fill('1990');
  await noSidewaysScroll(page);
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Add the line' }).click();
  await expect(page.getByRole('alert')).toContainText('Line 1990 is in the books, with no budget');
  await expect(page.getByRole('table', { name: 'Lines' }).getByRole('row')).toHaveCount(before + 1);
  await expect(page.getByRole('row', { name: '1990 Apprenticeship levy' })).toContainText('£0.00');
  await page.getByRole('link', { name: 'Ask for a virement to give it one' }).click();
  await page.getByRole('combobox', { name: 'To the line' }).fill('1990');
  await expect(page.getByRole('option', { name: /1990 Apprenticeship levy/ })).toBeVisible();
});

test('the reserves of a body without any are opened from a paste, and a further one is added', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('constabulary-finance-officer');
  await page.goto('/admin/reserves');
  await page.locator('summary').filter({ hasText: 'Open the reserves of a body' }).click();
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Open the reserves' }) });
  await form.getByLabel('First year').fill('2016/17');
  await form.getByLabel('Net budget of that year').fill('1,000,000');
  const reserves = form.getByLabel(/^Reserves, pasted/);
  await reserves.fill(row('Insurance', 'Claims', '£294K', '', '', '', 'Accounts'));
  await expect(form.getByText('Row 1, column 3: "£294K" is no balance')).toBeVisible();
  await reserves.fill(
    [
      row('General', 'Risks nobody can foresee', '60,000', '20,000', '', 'yes', 'Accounts 2015/16, note 9'),
      row('Insurance', 'Claims that are open', '294,000', '', 'Claims only', '', 'Accounts 2015/16, note 9'),
    ].join('\n'),
  );
  await expect(form.getByRole('status').first()).toContainText(
    '£354,000.00 in all; £60,000.00 of it general, above 5% of the net budget (£50,000.00)',
  );
  await form.getByRole('button', { name: 'Open the reserves' }).click();
  await expect(page.getByRole('alert')).toContainText('are above 5% of the net budget, £50,000');
  await form.getByLabel(/^Why general reserves are above/).fill('Two large claims are open');
  await noSidewaysScroll(page);
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Open the reserves' }).click();
  const kept = page.getByRole('table', { name: 'Reserves of Cambridgeshire Constabulary' });
  await expect(kept.getByRole('row', { name: /^Insurance/ })).toContainText('£294,000.00');

  await page.locator('summary').filter({ hasText: 'Add a reserve' }).click();
  const adding = page.locator('form').filter({ has: page.getByRole('button', { name: 'Add the reserve' }) });
  await adding.getByLabel('Name').fill('Insurance');
  await adding.getByLabel('What it is for').fill('Uniform');
  await adding.getByRole('button', { name: 'Add the reserve' }).click();
  await expect(page.getByRole('alert')).toContainText('There is a reserve called "Insurance" already');
  await adding.getByLabel('Name').fill('Uniform');
  await adding.getByLabel(/^Minimum/).fill('5,000');
  await expectAccessible(page);
  await adding.getByRole('button', { name: 'Add the reserve' }).click();
  await expect(kept.getByRole('row', { name: /^Uniform £5,000.00 £0.00/ })).toBeVisible();
});

test('a draw is approved by the head and never by whoever planned it', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-finance-officer');
  await page.goto('/admin/reserves');
  await page.locator('summary').filter({ hasText: 'Cancel what was planned' }).click();
  const own = page.locator('form').filter({ has: page.getByRole('button', { name: 'Record the outcome' }) });
  await own.getByLabel('Which').selectOption({
    label: '−£56,000.00 Budget Assistance: CP16/05 Org Support BCH ERP Purchase: learning management',
  });
  await expect(own.getByText('You planned this draw, so that somebody else approves it.')).toBeVisible();
  await expect(own.getByRole('radio', { name: 'Approved' })).toHaveCount(0);
  await expectAccessible(page);

  await signInAs('policing-body-head');
  await page.goto('/admin/finance');
  await page.getByRole('link', { name: 'Reserves' }).click();
  await page.locator('summary').filter({ hasText: 'Approve what was planned' }).click();
  const deciding = page
    .locator('form')
    .filter({ has: page.getByRole('button', { name: 'Record the outcome' }) });
  await deciding.getByLabel('Which').selectOption({
    label: '−£56,000.00 Budget Assistance: CP16/05 Org Support BCH ERP Purchase: learning management',
  });
  await deciding.getByLabel(/^Where it was approved/).fill('CPCC 2016-031');
  await expectAccessible(page);
  await deciding.getByRole('button', { name: 'Record the outcome' }).click();
  const waiting = page.getByRole('table', { name: 'Planned and waiting for approval, Cambridgeshire OPCC' });
  await expect(waiting.getByRole('row', { name: /CP16\/05/ })).toHaveCount(0);
  await page.goto('/resource-group/reserves');
  await expect(page.getByRole('row', { name: /CP16\/05 Org Support/ })).toContainText(
    'CPCC 2016-031, by Police and Crime Commissioner (The decision is that of the head of the body)',
  );
});
