import { expect, test } from '../office/test.ts';

test.describe('a capital programme', () => {
  test('is opened for the next year from the blocks and sources of this one, and refused a second time', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('policing-body-finance-officer');
    await page.goto('/admin/capital');
    await page.getByText('Open the capital programme of a year').click();
    const form = page.locator('form').filter({ hasText: 'Blocks, one a line' });
    await expect(form.getByLabel('Financial year')).toHaveValue('2017/18');
    await expect(form.getByLabel('Source 3, as printed')).toHaveValue('Budget Assistance Reserve');
    await expectAccessible(page);

    await form.getByLabel(/^Schemes so far/).fill('CP17/01\tNew custody suite\tCells');
    await form.getByRole('button', { name: 'Open the programme' }).click();
    await expect(page.getByRole('alert')).toContainText('Row 1, column 3: there is no block "Cells"');
    await form
      .getByLabel(/^Schemes so far/)
      .fill('\tPool cars\tFleet\nCP17/01\tNew custody suite\tLand & Buildings\t\t40');
    await form.getByLabel('Financial year').fill('2016/17');
    await form.getByRole('button', { name: 'Open the programme' }).click();
    await expect(page.getByRole('alert')).toContainText('There is a capital programme for 2016/17 already');
    await expectAccessible(page);
    await form.getByLabel('Financial year').fill('2017/18');
    await form.getByRole('button', { name: 'Open the programme' }).click();

    await page.getByRole('link', { name: 'keep the capital programme 2017/18' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Capital programme 2017\/18/);
    await expect(page.getByRole('row', { name: /CP17\/01 New custody suite/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /^Pool cars/ })).toBeVisible();
    await expect(page.getByText('Nothing waits for a decision.')).toBeVisible();
  });

  test('says which line of the scheme of delegation lets the force decide, and cites it', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('policing-body-finance-officer');
    await page.goto('/admin/capital');
    await page.getByRole('link', { name: 'Capital programme 2016/17' }).click();
    await page.getByText('Record an approval, or put one forward').click();
    await expect(
      page.getByText(
        /Within the scheme of delegation today: .*Technical addition to the capital programme of any value/,
      ),
    ).toBeVisible();

    await page.goto('/resource-group/capital');
    await page.getByRole('link', { name: 'Capital programme 2016/17' }).click();
    const decisions = page.getByRole('table', { name: 'Decisions behind the budget' });
    await expect(decisions.getByRole('row', { name: /Force Executive Board, 5 July 2016/ })).toContainText(
      'Scheme of delegation: Technical addition to the capital programme',
    );
    await expectAccessible(page);
  });
});
