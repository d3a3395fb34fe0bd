import type { Page } from '@playwright/test';
import { onTheDevice } from '../office/on-the-device.ts';
import { openTheDecemberPack } from '../office/open-the-december-pack.ts';
import { expect, test } from '../office/test.ts';

const kept = (page: Page) =>
  page.getByText(/^You are reading what was kept at \d+:\d\d[ap]m on \d+ \w+ \d{4}\.$/);
const revenue = (page: Page) =>
  page.getByRole('navigation', { name: 'Agenda' }).getByRole('link', { name: /Revenue monitoring/ });

/** Until the whole pack is on the device, and the app with it. */
async function untilKept(page: Page) {
  await expect.poll(() => onTheDevice(page), { timeout: 20_000 }).toContain('pack ');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

for (const width of [820, 390]) {
  test(`a pack opens again without the network at ${width} pixels, and a note written there is sent on return`, async ({
    page,
    context,
    signInAs,
    expectAccessible,
  }) => {
    test.slow();
    const broken: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/i.test(message.text())) broken.push(message.text());
    });
    await page.setViewportSize({ width, height: 1100 });
    await signInAs('commissioning-lead');
    await openTheDecemberPack(page);
    await expect(kept(page)).toHaveCount(0);
    await untilKept(page);
    const held = await onTheDevice(page);
    expect(held.length).toBeGreaterThan(10_000);
    expect(held).not.toContain('Revenue');
    // What the service worker keeps is the same for everybody: the app's own page and files.
    const cached = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(cached).toContain('/resource-group/');
    expect(cached.filter((path) => !/^\/resource-group\/(assets\/.*)?$/.test(path))).toEqual([]);
    await page.reload();
    await expect(page.locator('.cc-agenda__item').first()).toBeVisible();

    await context.setOffline(true);
    await page.reload();
    await expect(kept(page)).toBeVisible();
    await expect(page.locator('.cc-agenda__item')).toHaveCount(14);
    if (width < 900) await page.getByRole('button', { name: 'Agenda' }).click();
    await revenue(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/REVENUE/i);
    await expect(page.getByRole('cell', { name: '127,499' })).toBeVisible();
    const note = page.locator('.cc-own-notes').nth(1);
    await note.getByRole('button', { name: /^Note on/ }).click();
    await note.getByRole('textbox').fill(`Written on the train at ${width}.`);
    await note.getByRole('button', { name: 'Save the note' }).click();
    await expect(note.getByText('Not sent yet')).toBeVisible();
    await expectAccessible(page);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.reload();
    await expect(kept(page)).toBeVisible();
    await expect(note.getByText(`Written on the train at ${width}.`)).toBeVisible();
    await expect(note.getByText('Not sent yet')).toBeVisible();
    expect(await onTheDevice(page)).not.toContain('on the train');

    await context.setOffline(false);
    await expect(kept(page)).toBeHidden({ timeout: 20_000 });
    await expect(note.getByText('Not sent yet')).toBeHidden({ timeout: 20_000 });
    await page.reload();
    await expect(note.getByText(`Written on the train at ${width}.`)).toBeVisible();
    expect(broken).toEqual([]);
  });
}

test('what was kept is gone for somebody else, after a sign-out, and where a session was ended elsewhere', async ({
  page,
  context,
  signInAs,
}) => {
  test.slow();
  const isClosed = async () => {
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByText('Concordat did not answer.').first()).toBeVisible();
    await expect(page.locator('.cc-agenda__item')).toHaveCount(0);
    await context.setOffline(false);
  };
  await signInAs('estates-director');
  await openTheDecemberPack(page);
  const address = page.url();
  await untilKept(page);

  // Somebody else signs in on the same device.
  await signInAs('auditor');
  await page.goto('/resource-group/actions');
  await expect.poll(() => onTheDevice(page)).toBe('');
  await page.goto(address);
  await untilKept(page);

  // Their session is ended elsewhere: the next connection takes what was kept away.
  await context.clearCookies();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who are you today?');
  await expect.poll(() => onTheDevice(page)).toBe('');
  await isClosed();

  await signInAs('estates-director');
  await page.goto(address);
  await untilKept(page);
  await page.locator('summary', { hasText: 'Account:' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who are you today?');
  await isClosed();
});
