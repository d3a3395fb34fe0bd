import { expect, test } from '../office/test.ts';

test('promises of the minutes stand on the forward plan, and move to another meeting with a reason', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('governance-officer');
  await page.goto('/admin/forums');
  await page.getByRole('link', { name: 'Business Co-ordination Board' }).first().click();
  await page.getByRole('link', { name: 'Open the forward plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('3 reports are planned');
  const june = page.getByRole('region', { name: 'Meeting of 2 June 2017' });
  await expect(june.getByRole('table')).toContainText('by 10 May 2017');
  await june.getByText('Move to another meeting').click();
  await june.getByLabel('Meeting', { exact: true }).selectOption({ label: '14 July 2017' });
  await june.getByRole('button', { name: 'Move it' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why it moves');
  await june.getByLabel('Why it moves').fill('The figures come in June');
  await june.getByRole('button', { name: 'Move it' }).click();
  const july = page.getByRole('region', { name: 'Meeting of 14 July 2017' });
  await expect(july.getByText('Moved once, 42 days later than first planned')).toBeVisible();
  await expectAccessible(page);

  await page.goto('/resource-group/forward-plan');
  await expect(page.getByText('Moved once, 42 days later than first planned')).toBeVisible();
  await expect(page.getByText('Move to another meeting')).toHaveCount(0);
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
  }
});
