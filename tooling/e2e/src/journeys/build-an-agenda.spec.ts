import type { Page } from '@playwright/test';
import { countClicks } from '../office/count-clicks.ts';
import { expect, test } from '../office/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const items = (page: Page) => page.locator('.cc-builder > li');
const adding = (page: Page) => page.locator('form').filter({ hasText: 'Add the item' });
const titles = async (page: Page) => page.locator('.cc-builder__title').allInnerTexts();

test('J1: an agenda is opened from what waits for the meeting and sent out, in four clicks of nine', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const clicks = await countClicks(page);
  await signInAs('governance-officer');
  await page.goto('/admin');
  await page.getByRole('link', { name: /27 January 2017/ }).click();
  await page.getByRole('link', { name: 'Work on the agenda' }).click();
  const waiting = page.getByRole('region', { name: 'This agenda is not opened yet' });
  await expect(waiting).toContainText('Minutes of 16 December 2016 to approve');
  await expect(waiting).toContainText('actions that are open');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Open the agenda' }).click();
  await expect(heading(page)).toContainText('0 papers in');
  expect(await titles(page)).toEqual(
    [
      'Welcome and apologies',
      'Declarations of interest',
      'Minutes of 16 December 2016',
      'Action log and matters arising',
      'Any other business',
    ].map((title) => expect.stringMatching(new RegExp(title, 'i'))),
  );
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
  }

  await page.getByRole('button', { name: 'Publish the agenda' }).click();
  await expect(page.getByText('Out: numbers stay, late items are supplements')).toBeVisible();
  expect(await clicks()).toBeLessThanOrEqual(9);
  expect(await clicks()).toBe(4);
  await page.getByRole('link', { name: 'See it as members do' }).click();
  await expect(page.getByText(/actions are carried to this meeting/)).toBeVisible();
  await expectAccessible(page);
});

test('an agenda is changed by keyboard and mouse, two people at once, and takes late items as supplements', async ({
  page,
  context,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('governance-officer');
  await page.goto('/admin');
  await page.getByRole('link', { name: /10 March 2017/ }).click();
  const address = page.url();
  await page.getByRole('link', { name: 'Work on the agenda' }).click();
  await page.getByRole('button', { name: 'Open the agenda' }).click();
  await expect(items(page).first()).toBeVisible();

  await page.getByText('Add an item').click();
  const form = adding(page);
  await form.getByLabel('What it is about').fill('Sale of a police station');
  await form.getByLabel('Closed to the public').check();
  await page.getByRole('button', { name: 'Add the item' }).click();
  await expect(page.getByRole('alert')).toContainText('Say why the item is closed to the public.');
  await form.getByLabel('Why it is closed').fill('Price under negotiation');
  await page.getByRole('button', { name: 'Add the item' }).click();
  await expect(page.getByText('Closed to the public: Price under negotiation')).toBeVisible();
  await expect(page.getByText('Nobody leads on the item; name a post.')).toBeVisible();

  // By keyboard: the button keeps the focus, so that it can be pressed again.
  const up = page.getByRole('button', { name: 'Move Sale of a police station up' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('status').filter({ hasText: 'Sale of a police station is item' }),
  ).toBeAttached();
  const after = await titles(page);
  await expect(up).toBeFocused();
  // By mouse, to the top.
  const handle = items(page).filter({ has: up }).locator('.cc-builder__handle');
  const top = page.locator('.cc-builder__number').first();
  await handle.hover();
  await page.mouse.down();
  await top.hover({ force: true });
  await page.mouse.up();
  await expect(items(page).first()).toContainText('Sale of a police station');
  expect(after[0]).not.toContain('Sale of a police station');

  // Two people on one item: the second sees both texts.
  const second = await context.newPage();
  await second.goto(`${address}/agenda`);
  for (const [who, title] of [
    [page, 'Sale of the old police station'],
    [second, 'Sale of two police stations'],
  ] as const) {
    const first = items(who).first();
    await first.locator('summary').filter({ hasText: 'Change' }).click();
    await first.getByLabel('What it is about').fill(title);
  }
  await items(page).first().getByRole('button', { name: 'Save the item' }).click();
  await expect(page.getByRole('heading', { name: /Sale of the old police station/ })).toBeVisible();
  await items(second).first().getByRole('button', { name: 'Save the item' }).click();
  const theirs = second.getByRole('region', { name: 'Saved by somebody else' });
  await expect(theirs).toContainText('Sale of the old police station');
  await expect(items(second).first().getByLabel('What it is about')).toHaveValue(
    'Sale of two police stations',
  );
  await expectAccessible(second);
  await items(second).first().getByRole('button', { name: 'Save the item' }).click();
  await expect(second.getByRole('heading', { name: /Sale of two police stations/ })).toBeVisible();

  await second.getByRole('button', { name: 'Publish the agenda' }).click();
  await expect(second.getByText('Out: numbers stay, late items are supplements')).toBeVisible();
  await second.getByText('Add a late item as a supplement').click();
  await adding(second).getByLabel('What it is about').fill('Urgent custody report');
  await second.getByRole('button', { name: 'Add the item' }).click();
  await expect(items(second).last()).toContainText('S1');
  await expect(items(second).last()).toContainText('Urgent custody report');
  await expectAccessible(second);
});
