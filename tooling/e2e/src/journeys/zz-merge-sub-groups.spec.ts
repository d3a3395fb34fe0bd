import type { Locator, Page } from '@playwright/test';
import { fillDate } from '../office/fill-date.ts';
import { expect, test } from '../office/test.ts';

async function agree(page: Page, what: string): Promise<Locator> {
  const change = page.getByRole('region', { name: `Change: ${what}` });
  await change.getByText(`Record the decision to ${what}`).click();
  await change.getByRole('radio', { name: 'Agreed' }).check();
  await fillDate(change, 'Day of the decision', ['8', '1', '2020']);
  await change.getByLabel('Where it stands').fill('Minutes of 8 January 2020, 3.2');
  await change.getByRole('button', { name: 'Record the decision' }).click();
  await expect(change.getByText('Agreed, not done')).toBeVisible();
  return change;
}

// Last in the order of files on purpose: it moves the demo office to January 2020 and changes its forums.
test('in January 2020 two sub-groups become the Resource Group, and what was never done in 2018 stays to be seen', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('governance-officer');
  await page.goto('/admin/demo-date');
  await fillDate(page, 'New date', ['20', '1', '2020']);
  await page.getByRole('button', { name: 'Move the date' }).click();
  await expect(page.getByText('Demo office: 20 January 2020')).toBeVisible();

  await page.getByRole('link', { name: 'Meetings', exact: true }).click();
  await page.getByRole('link', { name: 'Forums', exact: true }).click();
  for (const forum of ['Estates Sub-Group', 'Finance Sub-Group', 'Resource Group'])
    await expect(page.getByRole('table', { name: 'Forums, by name' })).toContainText(forum);
  await expect(page.getByRole('img', { name: /Who reports to whom/ })).toBeVisible();
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: 'Finance Sub-Group reports to Business Co-ordination Board' }),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Finance Sub-Group' }).first().click();
  await expect(page.getByText(/It was recommended to end .*Finance Sub-Group/)).toBeVisible();
  await expect(
    page.getByText('No decision is on record, and it was never implemented.').first(),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Forums', exact: true }).first().click();
  await page.getByRole('link', { name: 'Resource Group' }).first().click();
  await expect(page.getByText('Proposed').first()).toBeVisible();
  const establishing = await agree(page, 'establish Resource Group');
  await establishing.getByText('Implement: establish Resource Group').click();
  await fillDate(establishing, 'First day', ['8', '1', '2020']);
  await establishing.getByRole('button', { name: 'Establish Resource Group' }).click();
  await expect(establishing.getByText('Implemented', { exact: true })).toBeVisible();

  const merger = 'merge Estates Sub-Group and Finance Sub-Group into Resource Group';
  const merging = await agree(page, merger);
  await merging.getByText(`Implement: ${merger}`).click();
  const successors = merging
    .getByRole('group', { name: 'Who takes over what is open' })
    .getByRole('combobox');
  await expect(successors).toHaveCount(3);
  await successors.first().selectOption({ label: 'Choose a successor' });
  await fillDate(merging, 'First day', ['20', '1', '2020']);
  await merging.getByRole('button', { name: `M${merger.slice(1)}` }).click();
  await expect(
    page.getByRole('alert').getByText(/has no successor; say which forum takes it over/),
  ).toBeVisible();
  await expectAccessible(page);
  await successors.first().selectOption({ label: 'Resource Group' });
  await merging.getByRole('button', { name: `M${merger.slice(1)}` }).click();
  await expect(page.getByText('3 pieces of open business handed over.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Standing items of its own' })).toContainText(
    'Savings plan and forecast',
  );
  await expect(page.getByRole('table', { name: 'Powers delegated to it' })).toContainText('surplus sites');

  await page.goto('/admin/forums?status=merged');
  await expect(page.getByRole('table', { name: 'Forums, by name' }).getByRole('row')).toHaveCount(3);
  await page.getByRole('link', { name: 'Finance Sub-Group' }).first().click();
  await expect(page.getByRole('heading', { name: /^Recommended: end/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Done: merge/ })).toBeVisible();
  await expect(page.getByText('Change this forum')).toHaveCount(0);

  // What nobody decided in 2018 is answered where the contradiction is said.
  await page.goto('/admin/forums');
  await page.getByRole('link', { name: 'Performance Working Group' }).first().click();
  const contradiction = page.getByText(/and the forum is still active/);
  await expect(contradiction).toBeVisible();
  await page.locator('summary', { hasText: /^Reject the recommendation to end/ }).click();
  const reject = page.getByRole('button', { name: 'Record that it is rejected' });
  await reject.click();
  await expect(page.getByRole('alert')).toContainText('Name the paper or the minutes where it stands.');
  await expectAccessible(page);
  await page.getByLabel('Where it stands').first().fill('Minutes of 8 January 2020, 3.3');
  await reject.click();
  await expect(contradiction).toHaveCount(0);
  await expect(page.getByText('Rejected', { exact: true })).toBeVisible();
});
