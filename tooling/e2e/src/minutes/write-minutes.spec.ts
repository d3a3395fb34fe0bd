import type { Page } from '@playwright/test';
import { countClicks } from '../office/count-clicks.ts';
import { moveDateTo } from '../office/move-date-to.ts';
import { expect, test } from '../office/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

// After every other: it moves the date of the demo, and raises an action that others would count.
test('J2: minutes are written beside the agenda, by two people at once, and come to signature in six clicks', async ({
  page,
  context,
  signInAs,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const clicks = await countClicks(page);
  await signInAs('governance-officer');
  await moveDateTo(page, '16', '12', '2016', '16 December 2016');
  await page.goto('/admin/meetings');
  const address = await page.getByRole('link', { name: /16 December 2016/ }).getAttribute('href');
  await page.goto('/admin');
  const onHome = page.getByRole('link', { name: /16 December 2016/ }).first();
  if (await onHome.isVisible()) await onHome.click();
  else await page.goto(address ?? '');
  await page.getByRole('link', { name: 'Work on the minutes' }).click();
  const open = page.getByRole('button', { name: 'Open the minutes' });
  const present = page.getByText(/members are present/);
  await expect(open.or(present)).toBeVisible();
  if (await open.isVisible()) await open.click();
  await expect(present).toBeVisible();
  await expect(heading(page)).toContainText('0 resolutions, 0 actions');
  await page.getByRole('button', { name: 'Nobody has an interest' }).press('Enter');
  await expect(page.getByText('Nobody declared an interest.')).toBeVisible();

  const item = page.getByRole('region', { name: /^Item 4 / });
  await item.getByLabel(/New paragraph under item 4/).fill('The Board considered the report.');
  await page.keyboard.press('Control+Enter');
  const written = item.getByRole('textbox', { name: 'Paragraph 4.1' });
  await expect(written).toHaveValue('The Board considered the report.');

  // Two people on one paragraph: the second is shown both texts and keeps a mix.
  const second = await context.newPage();
  await second.goto(`${address}/minutes`);
  const theirs = second.getByRole('region', { name: /^Item 4 / });
  await theirs
    .getByRole('textbox', { name: 'Paragraph 4.1' })
    .fill('The Board discussed the report at length.');
  await written.fill('The Board considered the report and its figures.');
  await written.blur();
  await expect(item.getByText('Saved', { exact: true })).toBeVisible();
  await theirs.getByRole('textbox', { name: 'Paragraph 4.1' }).blur();
  const both = theirs.getByRole('region', { name: 'Saved meanwhile: paragraph 4.1' });
  await expect(both).toContainText('The Board considered the report and its figures.');
  await expect(theirs.getByRole('textbox', { name: 'Paragraph 4.1' })).toHaveValue(
    'The Board discussed the report at length.',
  );
  await expectAccessible(second);
  await theirs
    .getByRole('textbox', { name: 'Paragraph 4.1' })
    .fill('The Board discussed the report and its figures at length.');
  await both.getByRole('button', { name: 'Save what is in the box' }).click();
  await expect(both).toBeHidden();
  await second.close();

  await item.locator('summary').filter({ hasText: 'Resolved' }).press('Enter');
  await item.getByLabel('What was resolved').fill('The report is noted.');
  await item.getByRole('button', { name: 'Record the resolution' }).press('Enter');
  await expect(heading(page)).toContainText('1 resolution, 0 actions');
  await item.getByLabel('What was resolved').fill('The replacement of the fleet is approved.');
  await item.getByLabel('Outcome').selectOption('approved');
  await item.getByRole('button', { name: 'Record the resolution' }).press('Enter');
  await expect(heading(page)).toContainText('2 resolutions, 0 actions');
  await item
    .locator('summary')
    .filter({ hasText: /^Action$/ })
    .press('Enter');
  await item.getByLabel('What is to be done').fill('Report on the vehicle fleet');
  await item.getByLabel('Due').fill('in six months');
  await item.getByRole('button', { name: 'Raise the action' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Say which post owns the action.');
  await item.getByLabel('Owner').selectOption({ index: 1 });
  await item.getByRole('button', { name: 'Raise the action' }).press('Enter');
  await expect(heading(page)).toContainText('2 resolutions, 1 action');
  await expect(item).toContainText('The Board discussed the report and its figures at length.');
  await expectAccessible(page);
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
  }

  await page.getByRole('button', { name: 'Circulate the draft' }).click();
  await expect(page.getByLabel('Meeting that took them as a true record')).toBeVisible();
  await moveDateTo(page, '28', '1', '2017', '28 January 2017');
  await page.goto(`${address}/minutes`);
  await page.getByLabel('Meeting that took them as a true record').selectOption({ label: '27 January 2017' });
  await page.getByRole('button', { name: 'Record the approval' }).click();
  await expect(page.getByText('Approved as a true record on 27 January 2017.')).toBeVisible();
  await expect(page.getByLabel(/New paragraph/)).toHaveCount(0);
  await page.getByLabel('Signed by').fill('Police and Crime Commissioner');
  await page.getByRole('button', { name: 'Record the signature' }).click();
  await page.getByRole('button', { name: 'Confirm as a demo person' }).press('Enter');
  await expect(
    page.getByText(/Signed by Police and Crime Commissioner\. Nothing in them changes/),
  ).toBeVisible();
  expect(await clicks()).toBeLessThanOrEqual(6);
  await expectAccessible(page);

  // What was approved is put into effect by a notice; what was noted by none.
  await expect(item.getByRole('link', { name: /Draft the notice of/ })).toHaveCount(1);
  await item
    .getByRole('link', { name: 'Draft the notice of: The replacement of the fleet is approved.' })
    .press('Enter');
  await expect(page.getByText('The replacement of the fleet is approved.')).toBeVisible();
  await page.getByRole('button', { name: 'Draft the notice' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/CPCC 20\d\d-\d{3}/);
  await page.goto(`${address}/minutes`);
  await expect(item.getByRole('link', { name: /Unsigned notice CPCC 20\d\d-\d{3}/ })).toBeVisible();

  // What was signed keeps its words: the next meeting minutes what they should have been.
  await page.goto('/admin/meetings');
  const next = await page.getByRole('link', { name: /27 January 2017/ }).getAttribute('href');
  await page.goto(`${next}/agenda`);
  const publish = page.getByRole('button', { name: 'Publish the agenda' });
  const opened = page.getByRole('button', { name: 'Open the agenda' });
  const isOut = page.getByText('Out: numbers stay, late items are supplements');
  await expect(publish.or(opened).or(isOut)).toBeVisible();
  if (await opened.isVisible()) await opened.click();
  await expect(publish.or(isOut)).toBeVisible();
  if (await publish.isVisible()) await publish.click();
  await expect(isOut).toBeVisible();
  await page.goto(`${next}/minutes`);
  await page.getByRole('button', { name: 'Open the minutes' }).click();
  const correcting = page.getByRole('region', { name: /^Item 3 / });
  await correcting
    .locator('summary')
    .filter({ hasText: /^Correction$/ })
    .press('Enter');
  await correcting.getByLabel('What this meeting says instead').fill('The Board noted the report.');
  await correcting.getByRole('button', { name: 'Minute the correction' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Choose the words that are corrected.');
  await correcting.getByLabel('Minutes that are corrected').selectOption({ label: '16 December 2016' });
  const said = '4.1: The Board discussed the report and its figures at length.';
  await correcting.getByLabel('Words that are corrected').selectOption({ label: said });
  await expectAccessible(page);
  await correcting.getByRole('button', { name: 'Minute the correction' }).press('Enter');
  await expect(correcting.getByRole('textbox', { name: 'Paragraph 3.1' })).toHaveValue(
    'The Board noted the report.',
  );
  // So is what was resolved.
  await correcting.getByLabel('Words that are corrected').selectOption({
    label: '4, resolved: The replacement of the fleet is approved.',
  });
  await correcting
    .getByLabel('What this meeting says instead')
    .fill('The replacement was approved for 2017/18 alone.');
  await correcting.getByRole('button', { name: 'Minute the correction' }).press('Enter');
  await expect(
    correcting.getByRole('link', { name: 'Corrects a resolution of the minutes of 16 December 2016' }),
  ).toBeVisible();
  await correcting
    .getByRole('link', { name: 'Corrects paragraph 4.1 of the minutes of 16 December 2016' })
    .click();
  await expect(page.getByText('4.1 The Board discussed the report and its figures at length.')).toBeVisible();
  const back = page.getByRole('link', {
    name: 'Corrected by paragraph 3.1 of the draft minutes of 27 January 2017',
  });
  const ofResolution = { name: 'Corrected by paragraph 3.2 of the draft minutes of 27 January 2017' };
  const resolution = page.getByRole('listitem').filter({ hasText: 'The replacement of the fleet' });
  await expect(resolution.getByRole('link', ofResolution)).toBeVisible();
  await expectAccessible(page);
  await back.click();
  await page.getByRole('button', { name: 'Circulate the draft' }).click();
  await expect(page.getByLabel('Meeting that took them as a true record')).toBeVisible();

  // Members read it in the packs of both meetings.
  await page.goto(`${address}/minutes`);
  await page.getByRole('link', { name: '4.2 Report on the vehicle fleet' }).click();
  await page.locator('main a[href*="?minutes="]').click();
  await page
    .getByRole('link', { name: 'Corrected by paragraph 3.1 of the draft minutes of 27 January 2017' })
    .click();
  await expect(page.getByText('The Board noted the report.')).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Corrects a resolution of the minutes of 16 December 2016' }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Corrects paragraph 4.1 of the minutes of 16 December 2016' }).click();
  await expect(page.getByText('The Board discussed the report and its figures at length.')).toBeVisible();
  await expect(resolution.getByRole('link', ofResolution)).toBeVisible();
  await resolution.getByRole('link', { name: /^Unsigned notice CPCC/ }).click();
  await expect(page.getByRole('article', { name: /^Decision notice CPCC/ })).toContainText(
    'Corrected by paragraph 3.2 of the draft minutes of 27 January 2017',
  );
});
