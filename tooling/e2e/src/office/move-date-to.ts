import { expect, type Page } from '@playwright/test';

/** Moves the date of the demo, unless an earlier journey has moved it past that year already. */
export async function moveDateTo(page: Page, day: string, month: string, year: string, shown: string) {
  await page.goto('/admin/demo-date');
  const banner = page.getByRole('banner').locator('time');
  if (Number((await banner.textContent())?.slice(-4)) > Number(year)) return;
  await page.getByLabel('Day').fill(day);
  await page.getByLabel('Month').fill(month);
  await page.getByLabel('Year').fill(year);
  await page.getByRole('button', { name: 'Move the date' }).press('Enter');
  await expect(banner).toHaveText(shown);
}
