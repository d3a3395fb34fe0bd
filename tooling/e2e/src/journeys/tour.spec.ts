import { openTheDecemberPack } from '../office/open-the-december-pack.ts';
import { expect, type Persona, test } from '../office/test.ts';

/** A phone, a desktop of 1280 zoomed to 200 %, a tablet and a desktop, in CSS pixels. */
const widths = [390, 640, 820, 1440];

const tours: readonly [Persona, readonly (readonly [path: string, title: string])[]][] = [
  [
    'monitoring-officer',
    [
      ['/admin', 'Home'],
      ['/admin/imports', 'Imports'],
      ['/admin/imports/new', 'Import a board pack'],
      ['/admin/meetings', 'Meetings'],
      ['/admin/forums', 'Forums'],
      ['/admin/forums/new', 'Propose a forum'],
      ['/admin/finance/new', 'Open first books'],
      ['/admin/people', 'People'],
      ['/admin/people/new', 'Register a person'],
      ['/admin/governance', 'Financial governance'],
      ['/admin/inspections', 'Inspection reports'],
      ['/admin/interests', 'Register of interests'],
      ['/admin/users', 'Users'],
      ['/admin/users/invite', 'Invite a user'],
      ['/admin/audit', 'Audit trail'],
      ['/admin/demo-date', 'demo date'],
      ['/admin/account', 'My account'],
    ],
  ],
  [
    'policing-body-head',
    [
      ['/resource-group', 'Home'],
      ['the pack', 'Resource Group'],
      ['/resource-group/actions', 'actions'],
      ['/resource-group/revenue', 'Revenue'],
      ['/resource-group/medium-term-plan', 'plan'],
      ['/resource-group/forward-plan', 'plan'],
      ['/resource-group/escalations', 'Matters between forums'],
      ['/resource-group/governance', 'Financial governance'],
      ['/resource-group/inspections', 'Inspection reports'],
      ['/resource-group/my-interests', 'My interests'],
    ],
  ],
];

for (const [persona, pages] of tours) {
  test.describe(`every page of the ${persona}`, () => {
    for (const [path, title] of pages) {
      test(`${path} has no violation and does not scroll sideways at any width`, async ({
        page,
        signInAs,
        expectAccessible,
      }) => {
        test.slow();
        await signInAs(persona);
        if (path === 'the pack') await openTheDecemberPack(page);
        const address = path === 'the pack' ? page.url() : path;
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(address);
          await expect(page).toHaveTitle(new RegExp(title));
          await expect(page.locator('h1')).toBeVisible();
          await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
          await expectAccessible(page);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow, `scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
        }
      });
    }
  });
}
