import { test } from '../office/test.ts';
import { execFileSync } from 'node:child_process';
test('look', async ({ page, signInAs }) => {
  await signInAs('governance-officer');
  await page.goto('/admin/imports');
  await page.getByRole('link', { name: /2017-02-23/ }).first().click();
  await page.getByRole('link', { name: 'FLEET REPLACEMENT' }).click();
  await page.locator('.cc-source').waitFor();
  for (const w of [390, 820, 1440]) { await page.setViewportSize({ width: w, height: 900 }); await page.locator('#beside').scrollIntoViewIfNeeded(); await page.locator('#beside').screenshot({ path: `/tmp/look-s8-${w}.png` }); }
});
