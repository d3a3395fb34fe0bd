import { expect, type Page } from '@playwright/test';

/** Fails where the page scrolls sideways on a phone, a tablet or a desk, and says what is too wide; leaves it as wide as a desk. */
export async function noSidewaysScroll(page: Page): Promise<void> {
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => tooWide(page), { message: `scrolls sideways at ${width}` }).toEqual([]);
  }
}

/** What reaches beyond the right edge of a page that scrolls sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
      .map(({ tagName, className }) => `${tagName} ${className}`);
  });
}
