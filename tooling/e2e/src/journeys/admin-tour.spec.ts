import { expect, test } from '../office/test.ts';

const pages = [
  ['/admin', 'Home'],
  ['/admin/imports', 'Imports'],
  ['/admin/imports/new', 'Import a board pack'],
  ['/admin/meetings', 'Meetings'],
  ['/admin/forums', 'Forums'],
  ['/admin/forums/new', 'Propose a forum'],
  ['/admin/people', 'People'],
  ['/admin/people/new', 'Register a person'],
  ['/admin/users', 'Users'],
  ['/admin/users/invite', 'Invite a user'],
  ['/admin/audit', 'Audit trail'],
  ['/admin/demo-date', 'demo date'],
  ['/admin/account', 'My account'],
] as const;

test.describe('every page of the admin app', () => {
  for (const [path, title] of pages) {
    test(`${path} has no violation and does not scroll sideways at three widths`, async ({
      page,
      signInAs,
      expectAccessible,
    }) => {
      await signInAs('monitoring-officer');
      for (const width of [390, 820, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await expect(page).toHaveTitle(new RegExp(title));
        await expect(page.locator('h1')).toBeVisible();
        await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
        await expectAccessible(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, `scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
      }
    });
  }
});
