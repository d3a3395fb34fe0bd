import { fillDate } from '../office/fill-date.ts';
import { moveDateTo } from '../office/move-date-to.ts';
import { expect, test } from '../office/test.ts';

const charity = 'Trustee of a victims’ charity';

test('a member registers an interest, and it is declared in the minutes of a meeting they attend', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  await signInAs('estates-director');
  await page.goto('/resource-group');
  await expect(page.getByText('No return yet')).toBeVisible();
  await page.getByRole('link', { name: 'My interests' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('My interests');
  await page.locator('summary', { hasText: 'Register an interest' }).click();
  const register = page.getByRole('button', { name: 'Put it on the register' });
  await register.click();
  await expect(page.getByRole('alert')).toContainText('Choose the category');
  await page.getByLabel('Category').selectOption('membership');
  await page.getByLabel('What it is', { exact: true }).fill(charity);
  await fillDate(page, 'Day it began', ['1', '4', '2015']);
  await register.click();
  await expect(page.getByRole('table', { name: 'Interests' })).toContainText(charity);
  await page.getByRole('button', { name: 'Confirm that this is everything' }).click();
  await expect(page.getByText(/Return of 1 interest, \d+ \w+ 20\d\d/)).toBeVisible();
  await expectAccessible(page);

  await signInAs('governance-officer');
  await page.goto('/admin/interests');
  const row = page.getByRole('row', { name: /Director of Estates/ });
  await expect(row).toContainText(charity);
  await expectAccessible(page);
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Interests of Director of Estates');
  await expectAccessible(page);

  await page.goto('/admin/forums');
  await page.getByRole('link', { name: 'HMIC Gold Group' }).first().click();
  await page.getByRole('link', { name: 'Open the forward plan' }).click();
  await page.locator('summary', { hasText: 'Plan meetings' }).click();
  await fillDate(page, 'First meeting', ['20', '6', '2018']);
  await fillDate(page, 'Until', ['20', '6', '2018']);
  await page.getByRole('button', { name: 'Plan the meetings' }).click();
  await expect(page.getByRole('region', { name: 'Meeting of 20 June 2018' })).toBeVisible();
  await page.goto('/admin/meetings');
  const sitting = await page.getByRole('link', { name: /20 June 2018/ }).getAttribute('href');
  await page.goto(`${sitting}/agenda`);
  await page.getByRole('button', { name: 'Open the agenda' }).click();
  await page.getByRole('button', { name: /^Publish/ }).click();
  await moveDateTo(page, '20', '6', '2018', '20 June 2018');
  await page.goto(`${sitting}/minutes`);
  await page.getByRole('button', { name: 'Open the minutes' }).click();
  await page.locator('summary', { hasText: 'Change the attendance' }).click();
  const somebody = page.getByRole('group', { name: 'Somebody else' }).first();
  await somebody.getByLabel('Post').fill('Director of Estates');
  await somebody.getByLabel('As').selectOption('Member');
  await page.getByRole('button', { name: 'Save the attendance' }).click();
  await page.locator('summary', { hasText: `Declare: ${charity}` }).click();
  await page.getByRole('checkbox', { name: 'Takes no part in the item' }).first().check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Minute the interest' }).first().click();
  await expect(page.getByText(`${charity}: declared at this meeting`)).toBeVisible();
  const said = `Director of Estates: ${charity}, took no part; on the register of interests`;
  await expect(page.getByText(said)).toBeVisible();
});
