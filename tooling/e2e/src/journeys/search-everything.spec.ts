import { expect, test } from '../office/test.ts';

test('finds a paragraph from any page, narrows it, and sends the search as an address', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('chief-officer');
  await page.goto('/resource-group');
  await expect(page.getByRole('heading', { name: 'My next meeting' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Words to look for' }).fill('budget');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('records');
  await expect(page.getByRole('heading', { level: 2, name: /papers/ })).toBeVisible();
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
  }

  await page.getByLabel('Kind').selectOption('Papers');
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page.getByRole('link', { name: /Remove this filter: Kind/ })).toBeVisible();
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: /papers|paper/ })).toHaveCount(1);

  await page.getByRole('searchbox', { name: 'Words to look for' }).fill('community support officers');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('community support officers');
  await page.locator('.cc-hits__hit a').first().click();
  await expect(page).toHaveURL(/\/resource-group\/meetings\/.+\?paper=.+#/);
  await expect(page.locator(':focus')).toContainText('131 against an establishment of 150');
});

test('forgives a slip of the finger, says when there is nothing, and refuses a day that is none', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('governance-officer');
  await page.goto('/admin/search?words=constabulery');
  await expect(page.getByText('Nothing says “constabulery”. These have words much like it.')).toBeVisible();
  await expectAccessible(page);

  await page.goto('/admin/search?words=zeppelin');
  await expect(page.getByRole('heading', { name: 'Nothing says “zeppelin”' })).toBeVisible();
  await expectAccessible(page);

  const from = page.getByRole('group', { name: 'From' });
  await from.getByLabel('Day').fill('31');
  await from.getByLabel('Month').fill('2');
  await from.getByLabel('Year').fill('2016');
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page.getByRole('link', { name: 'The first day must be a real date' })).toBeVisible();
});

test('shows a reader nothing that is not for them, in results and counts alike', async ({
  page,
  signInAs,
}) => {
  // The draft minutes of 10 November 2016 are OFFICIAL-SENSITIVE.
  await signInAs('estates-director');
  await page.goto('/resource-group/search?words="representative workforce"');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/nothing found|record/);
  await expect(page.getByRole('heading', { level: 2, name: /minutes/ })).toHaveCount(0);
  await signInAs('chief-officer');
  await page.goto('/resource-group/search?words="representative workforce"');
  await expect(page.getByRole('heading', { level: 2, name: /minutes|action/ }).first()).toBeVisible();
});

test('goes, finds and does from the palette, with the keyboard alone', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('governance-officer');
  await page.goto('/admin');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const home = page.getByRole('link', { name: 'Home', exact: true });
  await home.focus();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('combobox', { name: 'Go to, find or do' });
  await expect(palette).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);
  await expect(home).toBeFocused();

  await page.keyboard.press('Control+k');
  await palette.fill('draft a dec');
  await expect(page.getByRole('option', { name: 'Draft a decision' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/admin\/decisions\/new$/);

  await page.keyboard.press('Control+k');
  await palette.fill('chiltern transp');
  const notice = page.getByRole('option', { name: /^CPCC 2016-\d+ .*Chiltern/ });
  await expect(notice).toBeVisible();
  await expectAccessible(page);
  const all = await page.getByRole('option').count();
  for (let nth = 0; nth < all && (await notice.getAttribute('aria-selected')) !== 'true'; nth += 1)
    await page.keyboard.press('ArrowDown');
  await expect(palette).toHaveAttribute('aria-activedescendant', (await notice.getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/admin\/decisions\/.+/);
});

test('has shortcuts of single keys, which can be turned off on this device', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-head');
  await page.goto('/resource-group');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(page).toHaveURL(/\/resource-group\/meetings$/);
  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Use shortcuts of single keys').uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.keyboard.press('?');
  await expect(page).toHaveURL(/\/resource-group\/meetings$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // The way back needs no single key.
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Go to, find or do' }).fill('shortcuts');
  await page.keyboard.press('Enter');
  await page.getByLabel('Use shortcuts of single keys').check();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page).toHaveURL(/\/resource-group\/actions$/);
  const linkOf = (row: number) => page.getByRole('row').nth(row).getByRole('link').first();
  // The rows of the page before stand until the new one is ready.
  await expect(page.getByRole('heading', { level: 1, name: /action/i })).toBeVisible();
  await expect(linkOf(2)).toBeVisible();
  await page.keyboard.press('j');
  await expect(linkOf(1)).toBeFocused();
  await page.keyboard.press('j');
  await expect(linkOf(2)).toBeFocused();
  await page.keyboard.press('k');
  await expect(linkOf(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/resource-group\/actions\/.+/);
});
