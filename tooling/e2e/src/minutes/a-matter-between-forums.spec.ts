import type { Page } from '@playwright/test';
import { fillDate } from '../office/fill-date.ts';
import { moveDateTo } from '../office/move-date-to.ts';
import { expect, test } from '../office/test.ts';

const group = 'Huntingdon Accommodation Review Board';
const matter = 'Costs of the accommodation in Huntingdon';

test('the Board refers a matter to a sub-group, whose next agenda has it and whose minutes answer it', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  await signInAs('governance-officer');
  await page.goto('/admin/meetings');
  const november = await page
    .getByRole('link', { name: /10 November 2016/ })
    .first()
    .getAttribute('href');
  await page.goto(`${november}/minutes`);
  await page
    .getByRole('link', { name: /^Put to another forum/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Put a matter to another forum/);
  await expectAccessible(page);
  const put = page.getByRole('button', { name: 'Put it to that forum' });
  await page.getByLabel('What is asked, in a line').fill(matter);
  await expect(page.getByRole('radio', { name: group })).toBeChecked();
  await put.click();
  await expect(page.getByRole('alert')).toContainText('Say why; it stands there for good.');
  await page.getByLabel('Why it is put there').fill('The Board asks for figures first');
  await put.click();
  await expect(page.getByText('Waits for an agenda')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(matter);
  const address = page.url();
  await expectAccessible(page);

  await page.getByRole('link', { name: group }).first().click();
  await expect(page.getByRole('table', { name: 'Matters with other forums' })).toContainText(matter);
  await page.getByRole('link', { name: 'Open the forward plan' }).click();
  await page.locator('summary', { hasText: 'Plan meetings' }).click();
  await fillDate(page, 'First meeting', ['13', '12', '2016']);
  await fillDate(page, 'Until', ['13', '12', '2016']);
  await page.getByRole('button', { name: 'Plan the meetings' }).click();
  await expect(page.getByRole('region', { name: 'Meeting of 13 December 2016' })).toBeVisible();

  await page.goto('/admin/meetings');
  const sitting = await page.getByRole('link', { name: /13 December 2016/ }).getAttribute('href');
  await page.goto(`${sitting}/agenda`);
  const title = `Referred by Business Co-ordination Board: ${matter}`;
  await expect(page.getByText(title)).toBeVisible();
  await page.getByRole('button', { name: 'Open the agenda' }).click();
  await expect(page.getByRole('heading', { name: new RegExp(`^${title}`) })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'The matter and its answer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(matter);
  await expect(page.getByText('On the agenda', { exact: true })).toBeVisible();
  await page.goto(`${sitting}/agenda`);
  await page.getByRole('button', { name: /^Publish/ }).click();

  await moveDateTo(page, '13', '12', '2016', '13 December 2016');
  await page.goto(`${sitting}/minutes`);
  await page.getByRole('button', { name: 'Open the minutes' }).click();
  const item = page.getByRole('region', { name: new RegExp(title) });
  await item.locator('summary', { hasText: 'Answer Business Co-ordination Board' }).click();
  const answer = item.getByRole('button', { name: 'Minute the answer' });
  await answer.click();
  await expect(page.getByRole('alert')).toContainText('Say what the meeting answers');
  await item.getByRole('radio', { name: 'Referred back' }).check();
  await item.getByLabel('The answer in words').fill('Which of the two sites is to be costed?');
  await expectAccessible(page);
  await answer.click();
  await expect(item.getByRole('list').filter({ hasText: 'Which of the two sites' })).toContainText(
    'Referred back',
  );

  await page.goto(address);
  await expect(page.getByText('Answered, not back yet')).toBeVisible();
  await expect(
    page.getByText('Referred back: Which of the two sites is to be costed?').first(),
  ).toBeVisible();
  await page.goto('/admin/escalations');
  await expect(page.getByRole('table')).toContainText('1 day');
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
  }
  // A member reads of the agenda that is out, and of no answer before its minutes go round.
  await signInAs('policing-body-head');
  await page.goto('/resource-group');
  await page.getByRole('link', { name: 'Matters between forums' }).click();
  await expect(page.getByRole('table')).toContainText('On the agenda');
  await page.getByRole('link', { name: matter }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(matter);
  await expect(page.getByText('On the agenda', { exact: true })).toBeVisible();
  await expect(page.getByText('Which of the two sites')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(
    await page.getByRole('banner').getByRole('button').count(),
  );
  await expectAccessible(page);
  await signInAs('governance-officer');
  // The next agenda of the Board that is still to be opened has the answer among what waits.
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${(await nextOfBoard(page)) ?? ''}/agenda`);
  await expect(page.getByText(`Answer of ${group}: ${matter}`)).toBeVisible();
});

async function nextOfBoard(page: Page): Promise<string | null> {
  await page.goto('/admin/meetings');
  return page.getByRole('link', { name: /16 December 2016/ }).getAttribute('href');
}
