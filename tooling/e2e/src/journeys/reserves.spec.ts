import { expect, test } from '../office/test.ts';

test.describe('reserves', () => {
  test('are read with what each is for, and drawn on from the desk but never below nothing', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('policing-body-finance-officer');
    await page.goto('/resource-group/capital');
    await page.getByRole('link', { name: 'Reserves' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/in reserves at the end of 2016\/17/);
    await expect(page.getByText(/are above 5% of the net budget/)).toBeVisible();
    await expect(page.getByRole('row', { name: /Road safety Underspend/ })).toContainText('Ring-fenced');
    await expectAccessible(page);

    await page.goto('/admin/reserves');
    await page.getByText('Put money in, or take it out').click();
    const form = page.locator('form').filter({ hasText: 'Scheme or purpose' });
    await form.getByLabel('Reserve', { exact: true }).selectOption('ICT Development');
    await form.getByLabel('Amount').fill('1,000,000');
    await form.getByLabel('Scheme or purpose').fill('CP16/04 Mobile technology');
    await form.getByRole('button', { name: 'Record the movement' }).click();
    await expect(page.getByRole('alert')).toContainText(
      'ICT Development would be £325,000 below nothing in 2016/17',
    );
    await expectAccessible(page);
    await form.getByLabel('Amount').fill('100,000');
    await form.getByRole('button', { name: 'Record the movement' }).click();
    const waiting = page.getByRole('table', { name: 'Planned and waiting for approval' });
    await expect(waiting.getByRole('row', { name: /CP16\/04 Mobile technology/ })).toContainText(
      '−£100,000.00',
    );
  });
});
