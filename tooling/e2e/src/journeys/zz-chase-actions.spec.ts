import type { Page } from '@playwright/test';
import { countClicks } from '../office/count-clicks.ts';
import { expect, test } from '../office/test.ts';

async function moveOnTo(page: Page, [day, month, year]: readonly [string, string, string]): Promise<void> {
  await page.goto('/admin/demo-date');
  await page.getByLabel('Day').fill(day);
  await page.getByLabel('Month').fill(month);
  await page.getByLabel('Year').fill(year);
  await page.getByRole('button', { name: 'Move the date' }).click();
  await expect(page.getByText('The demo office is now at')).toBeVisible();
}

// After the demo clock was moved: in December 2016 nothing is overdue yet.
test('chases what is overdue in four clicks, and the owner in the other body answers by the link', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('governance-officer');
  await moveOnTo(page, ['9', '1', '2020']);

  await page.goto('/admin');
  const clicks = await countClicks(page);
  await page.reload();
  await page.getByRole('navigation').getByRole('link', { name: 'Actions', exact: true }).click();
  await page
    .getByRole('navigation', { name: 'Views of the actions' })
    .getByRole('link', { name: 'Overdue' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('3 overdue actions');
  await page.getByRole('checkbox', { name: /Choose all 3 listed/ }).check();
  await page.getByRole('button', { name: 'Remind the owners' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'reminded of 3 actions' })).toBeVisible();
  expect(await clicks()).toBeLessThanOrEqual(4);
  await expect(page.getByText('Reminded 9 January 2020', { exact: false })).toHaveCount(3);
  await expectAccessible(page);

  // Once a day: asked again, each is said with its reason.
  await page.getByRole('checkbox', { name: /Choose all 3 listed/ }).check();
  await page.getByRole('button', { name: 'Remind the owners' }).click();
  await expect(page.getByRole('alert')).toContainText('its owner was reminded today already');

  // A view of one's own is kept, found again and removed.
  await page.getByLabel('Words').fill('force');
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await page.getByText('Save this view').click();
  await page.getByRole('button', { name: 'Save the view' }).click();
  await expect(page.getByRole('alert')).toContainText('Give the view a name.');
  await page.getByLabel('What to call it').fill('Use of force');
  await page.getByRole('button', { name: 'Save the view' }).click();
  await page.goto('/admin/actions');
  const views = page.getByRole('navigation', { name: 'Views of the actions' });
  await views.getByRole('link', { name: 'Use of force' }).click();
  await expect(page).toHaveURL(/words=force/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove the view Use of force' }).click();
  await expect(views.getByRole('link', { name: 'Use of force' })).toHaveCount(0);

  await signInAs('chief-officer');
  await page.goto('/resource-group');
  const mine = page.getByRole('region', { name: 'Actions for me' });
  const reminded = mine.getByRole('listitem').filter({ hasText: 'You were reminded on' });
  await expect(reminded).toHaveCount(3);
  await page.goto('/resource-group/actions?show=mine');
  await page
    .getByRole('table')
    .getByRole('link', { name: /further report on the use of force/ })
    .click();
  await expect(page.getByText('The owner was reminded')).toBeVisible();
  await page.getByRole('textbox', { name: 'What has happened' }).fill('The report comes to the next Board.');
  await page.getByRole('radio', { name: 'Ongoing' }).check();
  await page.getByRole('button', { name: 'Save the report' }).click();
  await expect(page.getByText('Open to ongoing')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/resource-group');
  await expect(reminded).toHaveCount(2);
});
