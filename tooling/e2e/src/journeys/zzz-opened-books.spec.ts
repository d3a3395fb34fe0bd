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
