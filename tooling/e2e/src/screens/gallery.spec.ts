import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { galleryPages } from '@concordat/ui/gallery-pages';
import { expect, test } from '@playwright/test';
import { violationsOn } from '../office/violations-on.ts';
import { serveFolder } from './serve-folder.ts';

const built = fileURLToPath(new URL('../../../../packages/ui/dist', import.meta.url));
const widths = [390, 820, 1440];

test.describe('the component gallery', () => {
  let gallery: Awaited<ReturnType<typeof serveFolder>>;
  test.beforeAll(async () => {
    expect(existsSync(built), 'build the gallery first: turbo run build').toBe(true);
    gallery = await serveFolder(built);
  });
  test.afterAll(() => gallery.close());

  for (const { id, title } of galleryPages) {
    test(`${title}: no violation and no sideways scrolling at phone, tablet and desktop width`, async ({
      page,
    }) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${gallery.address}/index.html?page=${id}`);
        await expect(page.locator('h1').first()).toBeVisible();
        expect(await violationsOn(page), `${id} at ${width}`).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `${id} scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
      }
    });
  }
});
