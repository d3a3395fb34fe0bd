import type { Page } from '@playwright/test';
import { expect, test } from '../office/test.ts';

async function day(page: Page, group: string, of = '12') {
  const parts = page.getByRole('group', { name: group });
  await parts.getByRole('textbox', { name: 'Day' }).fill(of);
  await parts.getByRole('textbox', { name: 'Month' }).fill('12');
  await parts.getByRole('textbox', { name: 'Year' }).fill('2016');
}

async function take(page: Page, fill: () => Promise<void>) {
  await day(page, 'Day');
  await page
    .getByRole('textbox', { name: 'The paper, letter or minute it stands in' })
    .fill('Letter to the Panel');
  await fill();
  await page.getByRole('button', { name: 'Record the step' }).click();
}

test('what is due in setting the budget stands on the home page, and a veto is answered in the order of the law', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-finance-officer');
  await page.goto('/admin/');
  await expect(page.getByRole('heading', { name: 'Setting the budget of 2017/18' })).toBeVisible();
  await expect(page.getByText('3 days left')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Police finance settlement expected' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('Police finance settlement expected: 3 days left');
  const steps = page.getByRole('table', { name: 'Steps to the 2017/18 budget and precept' });
  await expect(steps.getByRole('row', { name: /Panel notified/ })).toContainText('1 February 2017');
  await expectAccessible(page);

  const bandD = page.getByRole('textbox', { name: 'Council tax at Band D' });
  await take(page, () => bandD.fill('188.64'));
  await expect(page.getByText('Panel notified of the precept: £188.64 at Band D')).toBeVisible();
  const members = page.getByRole('textbox', { name: 'Members of the Panel, there or not' });
  await take(page, async () => {
    await page.getByRole('radio', { name: 'Vetoed as too high' }).check();
    await page.getByRole('textbox', { name: 'Members who voted for the veto' }).fill('8');
    await members.fill('13');
  });
  const refusal = page.getByRole('alert');
  await expect(refusal).toContainText('8 of 13 members is no veto: that takes two thirds of all members, 9');
  await expectAccessible(page);
  await members.fill('12');
  await page.getByRole('textbox', { name: /^Least council tax/ }).fill('185');
  await page.getByRole('button', { name: 'Record the step' }).click();
  await expect(page.getByText('Panel’s report: vetoed as too high')).toBeVisible();
  await expect(
    page.getByText(/8 of the Panel’s 12 members voted for the veto. .* £185 at Band D/),
  ).toBeVisible();
  await take(page, () => bandD.fill('190'));
  await expect(refusal).toContainText(
    'The Panel found £188.64 too high; the revised precept must be lower (SI 2012/2271 reg.5(3)).',
  );
  await bandD.fill('187.50');
  await page.getByRole('button', { name: 'Record the step' }).click();
  await expect(page.getByText('Revised precept: £187.50 at Band D')).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Vetoed/ })).toHaveCount(0);
  await take(page, () => page.getByRole('radio', { name: 'Not supported, and not vetoed' }).check());
  await expect(page.getByText('Panel’s report on the revised precept: not supported')).toBeVisible();
  await take(page, async () => {});
  await expect(page.getByText('Response to the Panel’s report', { exact: true })).toBeVisible();
  await expect(page.getByText(/issue the revised £187.50 at Band D, or less/)).toBeVisible();
  await take(page, () => bandD.fill('187.51'));
  await expect(refusal).toContainText('or less (SI 2012/2271 reg.8)');
  await bandD.fill('186');
  await page.getByRole('button', { name: 'Record the step' }).click();
  await expect(heading).toContainText('The precept is issued');
  await expect(page.getByRole('button', { name: 'Record the step' })).toHaveCount(0);

  await page.getByText('Record a consultation').click();
  await page.getByRole('textbox', { name: 'What was consulted on' }).fill('Council tax survey');
  await day(page, 'First day');
  await day(page, 'Last day');
  await page.getByRole('textbox', { name: 'How many answered' }).fill('1200');
  await page.getByRole('textbox', { name: /in favour/ }).fill('700');
  await page.getByRole('textbox', { name: 'What came of it' }).fill('Most would pay the increase');
  await page.getByRole('textbox', { name: 'Where it stands' }).fill('Survey report');
  await page.getByRole('button', { name: 'Record it', exact: true }).click();
  await expect(page.getByText(/1,200 answered, 700 of them in favour/)).toBeVisible();
});

test('a section 114 report stops new commitments, in sight of everybody who plans, until it is considered', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-finance-officer');
  await page.goto('/admin/plan/budget');
  await page.getByText(/^Record a section 114 report to/).click();
  await page
    .getByLabel('Why', { exact: true })
    .selectOption('Spending of a year is likely to exceed what there is to pay for it');
  await day(page, 'The day it was sent', '1');
  await page.getByRole('textbox', { name: 'What it says' }).fill('More is likely to be spent than there is.');
  await page.getByRole('textbox', { name: 'Mail address of the external auditor' }).fill('nobody');
  await page.getByRole('button', { name: 'Record the report' }).click();
  await expect(page.getByRole('alert')).toContainText('“nobody” is not a mail address');
  await page
    .getByRole('textbox', { name: 'Mail address of the external auditor' })
    .fill('auditor@example.org');
  await page.getByRole('button', { name: 'Record the report' }).click();
  await expect(page.getByText('New commitments are stopped')).toBeVisible();
  await expect(page.getByText('The external auditor: by mail to 1 address')).toBeVisible();
  await expect(page.getByText('Record what the body decided')).toHaveCount(0);
  await page.getByText('Permit something in writing meanwhile').click();
  await day(page, 'The day it is permitted');
  await page.getByLabel('What is permitted').selectOption('Something that is not recorded here');
  await page.getByRole('textbox', { name: 'What it is, where it is not in the list' }).fill('Custody roof');
  await page.getByLabel('Ground', { exact: true }).selectOption('It keeps the situation from getting worse');
  await page.getByRole('textbox', { name: /^Reasons for thinking/ }).fill('A claim would cost more.');
  await page.getByRole('button', { name: 'Permit it' }).click();
  await expect(page.getByText(/Custody roof \(it keeps the situation from getting worse\)/)).toBeVisible();
  await expectAccessible(page);

  await signInAs('policing-body-head');
  await page.goto('/admin/reserves');
  await page.getByText(/^Approve what was planned/).click();
  await page.getByLabel('Which', { exact: true }).selectOption({ index: 0 });
  await page.getByRole('textbox', { name: /^Where it was approved/ }).fill('Notice 30');
  await page.getByRole('button', { name: 'Record the outcome' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'Nothing new may be agreed that costs money until the body has considered it: the section 114 report of 1 December 2016',
  );
  await expectAccessible(page);

  await page.goto('/resource-group/');
  await expect(page.getByText(/are stopped by the section 114 report of 1 December 2016/)).toBeVisible();
  await expect(page.getByText(/considered by 21 December 2016/)).toBeVisible();
  await page.goto('/resource-group/reserves');
  await expect(page.getByText(/are stopped by the section 114 report of 1 December 2016/)).toBeVisible();
  await expectAccessible(page);

  await page.goto('/admin/plan/budget');
  await page.getByText('Record what the body decided').click();
  // The stop ends with the next business day, so that the journeys after this one may commit again.
  await day(page, 'The day it was considered', '6');
  await page.getByRole('radio', { name: 'It agrees' }).check();
  await page.getByRole('textbox', { name: 'What it does about it' }).fill('Recruitment stops.');
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('Pay is what grows.');
  await page.getByRole('button', { name: 'Record the decision' }).click();
  await expect(page.getByText('New commitments are stopped')).toHaveCount(0);
  await expect(page.getByText(/the body agrees/)).toBeVisible();
  await expectAccessible(page);
});

test('the limits of debt are set where the budget is, and the check is said in words', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-finance-officer');
  await page.goto('/admin/plan/budget');
  await expect(page.getByText(/^Debt stays within the authorised limit of £25,000,000/)).toBeVisible();
  await page.getByText('Change the limits of debt').click();
  const limit = page.getByRole('textbox', { name: 'Authorised limit' });
  const save = page.getByRole('button', { name: 'Save the limits' });
  await limit.fill('nine');
  await save.click();
  await expect(page.getByRole('alert')).toContainText('Authorised limit: enter an amount in pounds');
  await limit.fill('10,000,000');
  await save.click();
  await expect(page.getByRole('alert')).toContainText(
    'The operational boundary is above the authorised limit',
  );
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Operational boundary' }).fill('8000000');
  await page.getByRole('textbox', { name: 'Where they were set' }).fill('Treasury strategy 2017/18');
  await save.click();
  await expect(page.getByText(/^Debt passes the authorised limit of £10,000,000 in 2017\/18/)).toBeVisible();
  await expectAccessible(page);

  await expect(page.getByText('The limits are saved.')).toBeVisible();
  await limit.fill('25000000');
  await page.getByRole('textbox', { name: 'Operational boundary' }).fill('20000000');
  await save.click();
  await expect(page.getByText(/^Debt stays within the authorised limit of £25,000,000/)).toBeVisible();
});
