import { openTheDecemberPack } from '../office/open-the-december-pack.ts';
import { expect, test } from '../office/test.ts';

test.describe('a member reads the pack of 16 December 2016', () => {
  test('finds the next meeting first, and the first paper in three presses', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('policing-body-head');
    await page.goto('/resource-group');
    await expect(page.getByRole('heading', { name: 'My next meeting' })).toBeVisible();
    await expect(page.getByText('16 December 2016').first()).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Read the pack' }).click();
    await expect(page.locator('.cc-agenda__item')).toHaveCount(14);
    await expectAccessible(page);

    await page
      .getByRole('navigation', { name: 'Agenda' })
      .getByRole('link', { name: /Revenue monitoring/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/REVENUE/i);
    await expect(page.getByRole('cell', { name: '127,499' })).toBeVisible();
    await expectAccessible(page);
  });

  test('jumps from the agenda to the minutes, from an action to its log entry, and back to the minute', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await signInAs('chief-officer');
    await openTheDecemberPack(page);
    await page
      .getByRole('navigation', { name: 'Agenda' })
      .getByRole('link', { name: /To approve minutes/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('10 November 2016');
    await expect(page.getByText('OFFICIAL-SENSITIVE: DRAFT')).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('link', { name: /representative workforce/ }).click();
    await expect(page.getByText('10 May 2017')).toBeVisible();
    await page.getByRole('link', { name: /10 November 2016, minute 9\.3/ }).click();
    await expect(page.locator(':focus')).toContainText('representative workforce');
  });

  test('searches the pack and lands on the paragraph', async ({ page, signInAs, expectAccessible }) => {
    await signInAs('policing-body-finance-officer');
    await openTheDecemberPack(page);
    await page.getByRole('searchbox', { name: 'Search this pack' }).fill('community support officers');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('community support officers');
    await expectAccessible(page);
    await page.locator('.cc-hits__hit a').first().click();
    await expect(page.locator(':focus')).toContainText('131 against an establishment of 150');
  });

  test('keeps paper numbers, so that the last paragraph of every item can be cited', async ({
    page,
    signInAs,
  }) => {
    await signInAs('collaboration-lead');
    await openTheDecemberPack(page);
    await page
      .getByRole('navigation', { name: 'Agenda' })
      .getByRole('link', { name: /Section 22A/ })
      .click();
    await expect(page.getByText('3.3', { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: /Previous/ })).toContainText('12');
  });
});

test.describe('what a reader may not see', () => {
  test('a signatory of another area finds no meeting of this Board', async ({ page, signInAs }) => {
    await signInAs('chief-officer');
    await openTheDecemberPack(page);
    const address = page.url();
    await page.request.post('/auth/sign-out', { data: {}, headers: { origin: new URL(address).origin } });
    await signInAs('signatory');
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
    await page.goto('/resource-group/meetings');
    await expect(page.getByRole('heading', { name: 'No meetings yet' })).toBeVisible();
  });

  test('a reader cleared for OFFICIAL only gets the pack without the draft minutes', async ({
    page,
    signInAs,
  }) => {
    await signInAs('estates-director');
    await openTheDecemberPack(page);
    await expect(page.locator('.cc-agenda__item')).toHaveCount(14);
    await expect(page.getByRole('link', { name: /Minutes of 10 November 2016/ })).toHaveCount(0);
  });
});
