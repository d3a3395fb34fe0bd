import { expect, type Page } from '@playwright/test';

/** Opens the pack of 16 December 2016 in the Resource Group app, from the list of meetings. */
export async function openTheDecemberPack(page: Page): Promise<void> {
  await page.goto('/resource-group/meetings');
  await page.getByRole('link', { name: /16 December 2016/ }).click();
  await expect(page.locator('.cc-agenda__item').first()).toBeVisible();
}
