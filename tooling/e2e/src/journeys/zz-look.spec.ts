import { test } from '../office/test.ts';
test('looks', async ({ page, signInAs }) => {
  await signInAs('chief-officer');
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 1000 });
    await page.goto('/resource-group/search?words=budget');
    await page.locator('.cc-hits__hit').first().waitFor();
    await page.screenshot({ path: `/tmp/look-search-${width}.png` });
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('budget');
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `/tmp/look-palette-${width}.png` });
  }
  await page.keyboard.press('Escape');
  await page.goto('/resource-group');
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('?');
  await page.waitForTimeout(1000);
  await page.screenshot({ path: '/tmp/look-help.png' });
});
