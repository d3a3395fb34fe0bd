import { expect, type Persona, test } from '../office/test.ts';

/** An A4 sheet between its margins, at 96 dots an inch. */
const sheet = { width: 672, height: 987 };

const apps: readonly [Persona, readonly string[]][] = [
  [
    'monitoring-officer',
    ['/admin', '/admin/meetings', '/admin/forums', '/admin/people', '/admin/users', '/admin/audit'],
  ],
  [
    'policing-body-head',
    [
      '/resource-group',
      '/resource-group/actions',
      '/resource-group/revenue',
      '/resource-group/medium-term-plan',
      '/resource-group/forward-plan',
    ],
  ],
];

for (const [persona, paths] of apps) {
  test(`the pages of the ${persona} fit on paper, without the addresses of their links`, async ({
    page,
    signInAs,
  }) => {
    await signInAs(persona);
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });
    for (const path of paths) {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      const found = await page.evaluate(() => ({
        beyond: document.documentElement.scrollWidth - window.innerWidth,
        addresses: [...document.querySelectorAll('a[href^="/"]')].filter(
          (link) => getComputedStyle(link, '::after').content !== 'none',
        ).length,
      }));
      expect(found, path).toEqual({ beyond: 0, addresses: 0 });
    }
  });
}
