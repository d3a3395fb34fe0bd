import { test } from '../office/test.ts';
test('look', async ({ page, signInAs }) => {
  await signInAs('collaboration-lead');
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/admin/papers');
    await page.getByRole('link', { name: /Huntingdon/ }).waitFor();
    await page.screenshot({ path: `/tmp/look-list-${width}.png`, fullPage: true });
    await page.getByRole('link', { name: /Huntingdon/ }).click();
    await page.locator('.cc-paper-body').click();
    if (width === 1440) {
      await page.keyboard.press('Control+End');
      await page.getByRole('button', { name: 'Table', exact: true }).click();
      await page.keyboard.type('Option');
      await page.getByLabel('To', { exact: true }).first().fill('Board');
      await page.getByRole('status').filter({ hasText: /^Saved at/ }).waitFor();
    }
    await page.screenshot({ path: `/tmp/look-paper-${width}.png`, fullPage: true });
  }
});
