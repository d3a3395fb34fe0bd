import type { Page } from '@playwright/test';
import { countClicks } from '../office/count-clicks.ts';
import { expect, test } from '../office/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const { device, width, height } of [
  { device: 'desktop', width: 1440, height: 900 },
  { device: 'tablet', width: 820, height: 1180 },
]) {
  test(`the chief finance officer tries, compares and freezes a scenario on a ${device} in six clicks`, async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    await page.setViewportSize({ width, height });
    const clicks = await countClicks(page);
    await signInAs('policing-body-finance-officer');
    await page.goto('/resource-group/');

    await page.getByRole('link', { name: 'Medium-term plan' }).click();
    await expect(heading(page)).toContainText(
      '£3.8 million gap in 2017/18, rising to £6.4 million by 2020/21',
    );
    const table = page.getByRole('table', { name: 'The plan year by year' });
    await expect(table.getByRole('row', { name: /Budget gap/ })).toContainText('3,819');
    await expect(table.getByRole('row', { name: /Budget gap/ })).toContainText('5,781');
    await expect(table.getByRole('row', { name: /Net revenue expenditure/ })).toContainText('140,928');
    await expect(table.getByRole('row', { name: /Financing/ })).toContainText('135,148');
    await expectAccessible(page);

    await page.getByRole('textbox', { name: /Name of a copy/ }).fill(`Tried on a ${device}`);
    await page.getByRole('button', { name: 'Copy the plan' }).click();
    await expect(heading(page)).toContainText(`Tried on a ${device}`);

    // Pay award a point higher in all years: a slider, then two boxes.
    const award = page.getByRole('slider', { name: /Pay award/ });
    await award.focus();
    for (let presses = 0; presses < 10; presses++) await page.keyboard.press('ArrowRight');
    await expect(heading(page)).toContainText('£4.9 million gap in 2017/18');
    await page.getByRole('textbox', { name: /Precept at Band D 2017\/18/ }).fill('0');
    await page.getByRole('textbox', { name: /Government grant 2020\/21/ }).fill('-2');
    await expect(heading(page)).toContainText('£5.9 million gap in 2017/18');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save the scenario' }).click();
    await expect(page.getByText('Saved as shown.')).toBeVisible();
    await expect(page.getByText('by Chief Finance Officer').first()).toBeVisible();

    await page.getByRole('link', { name: 'Compare with the plan and other scenarios' }).click();
    const side = page.getByRole('table', { name: '4 side by side' });
    await expect(side.getByRole('columnheader', { name: new RegExp(`Tried on a ${device}`) })).toBeVisible();
    await expect(
      page.getByRole('img', { name: /^Chart: .* leaves least to find by 2020\/21/ }),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: `Open Tried on a ${device}` }).click();

    await page.getByRole('textbox', { name: 'What it is for' }).fill('Precept report of January 2017');
    await page.getByRole('button', { name: 'Freeze this version' }).click();
    await expect(page.getByText('Frozen version 1: Precept report of January 2017')).toBeVisible();
    await expect(page.getByText('Version 1 is frozen.')).toBeVisible();
    expect(await clicks()).toBe(6);
  });
}

test('a typed slip of the pen is told and changes nothing', async ({ page, signInAs }) => {
  await signInAs('policing-body-finance-officer');
  await page.goto('/resource-group/medium-term-plan');
  await page.getByRole('link', { name: 'Precept held at its level' }).click();
  await expect(heading(page)).toContainText('Precept held at its level');
  const before = await heading(page).textContent();
  await page.getByRole('textbox', { name: /Pay award 2017\/18/ }).fill('1000');
  await expect(page.getByText('Enter a percentage from −50 to 50')).toBeVisible();
  expect(await heading(page).textContent()).toBe(before);
});

test('a reader sees the plan and its scenarios and is offered nothing to change', async ({
  page,
  signInAs,
}) => {
  await signInAs('policing-body-head');
  await page.goto('/resource-group/medium-term-plan');
  await expect(heading(page)).toContainText('£3.8 million gap');
  await expect(page.getByRole('button', { name: 'Copy the plan' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Precept held at its level' }).click();
  await expect(page.getByRole('slider')).toHaveCount(0);
});

test('ten thousand runs give the same fan for the same seed', async ({ page, signInAs }) => {
  await signInAs('policing-body-head');
  await page.goto('/resource-group/medium-term-plan');
  await page.getByRole('button', { name: 'Run the plan 10,000 times' }).click();
  const fan = page.getByRole('table', { name: 'The gap in 10,000 runs, seed 2016' });
  await expect(fan).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('img', { name: /^Chart: By 2020\/21 the gap is £/ })).toBeVisible();
  const first = await fan.textContent();
  await page.reload();
  await page.getByRole('button', { name: 'Run the plan 10,000 times' }).click();
  await expect(fan).toBeVisible({ timeout: 30_000 });
  expect(await fan.textContent()).toBe(first);
});

test('spreads and the goal are chosen, and a link shows the same fan and the same ways to the goal', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-head');
  await page.goto('/resource-group/medium-term-plan');
  const openChoices = async () => {
    await page.locator('summary', { hasText: 'How wrong each assumption may be' }).click();
    await page.locator('summary', { hasText: 'What would close the gap of 2017/18' }).click();
  };
  await openChoices();
  const higher = page.getByRole('textbox', { name: 'Higher by: Pay award', exact: true });
  const run = page.getByRole('button', { name: 'Run the plan 10,000 times' });
  await page.getByLabel('Seed').fill('7');
  await higher.fill('11');
  await run.click();
  await expect(page.getByText('Give points from 0 to 10')).toBeVisible();
  await expect(higher).toBeFocused();
  await higher.fill('2');
  await run.click();
  await expect(page).toHaveURL(/spreads=pay-award/);
  const fan = page.getByRole('table', { name: 'The gap in 10,000 runs, seed 7' });
  await expect(fan).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('(in points: Pay award 0.5 lower and 2 higher)')).toBeVisible();
  const first = await fan.textContent();

  await page.getByLabel('A gap of no more than this').check();
  await page.getByLabel('Amount', { exact: true }).fill('1,000,000');
  await page.getByRole('button', { name: 'Seek it' }).click();
  await expect(page.getByText('Sought: no more than £1,000,000')).toBeVisible();
  await expect(page.getByText('a further saving of £2.4 million')).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await openChoices();
  await expect(page.getByText('Sought: no more than £1,000,000')).toBeVisible();
  await page.getByRole('button', { name: 'Run the plan 10,000 times' }).click();
  await expect(fan).toBeVisible({ timeout: 30_000 });
  expect(await fan.textContent()).toBe(first);
});

test('a scenario is understood like the plan, in the year chosen, with charts and their figures', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-finance-officer');
  await page.goto('/resource-group/medium-term-plan');
  await page.getByRole('link', { name: 'Precept held at its level' }).click();
  await expect(page.getByRole('img', { name: /^Chart: .* matters most in 2017\/18/ })).toBeVisible();
  await page.getByLabel('The year to understand').selectOption('2020/21');
  const swings = page.getByRole('img', { name: /^Chart: .* matters most in 2020\/21/ });
  await expect(swings).toBeVisible();
  const figure = page.getByRole('figure').filter({ has: swings });
  await expect(figure.getByRole('link', { name: 'Download these figures (CSV)' })).toBeVisible();
  await figure.getByText('Figures of this chart').click();
  await expect(figure.getByRole('row', { name: /Pay award/ })).toBeVisible();
  await page.getByText('What would close the gap of 2020/21 by itself').click();
  await expect(page.getByText(/a further saving of £/)).toBeVisible();
  await page.getByRole('button', { name: 'Run the plan 10,000 times' }).click();
  await expect(page.getByRole('img', { name: /^Chart: By 2020\/21 the gap is £/ })).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole('textbox', { name: /Pay award 2017\/18/ }).fill('3');
  await expect(page.getByText('These runs are of what was shown before')).toBeVisible();
  await expectAccessible(page);
});

test('a scenario over another shows what that one changes later, and says where it holds its own', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-finance-officer');
  await page.goto('/resource-group/medium-term-plan');
  await page.getByRole('textbox', { name: /Name of a copy/ }).fill('Lower layer');
  await page.getByRole('button', { name: 'Copy the plan' }).click();
  await expect(heading(page)).toContainText('Lower layer');
  const lower = page.url();
  await page.getByRole('textbox', { name: 'Name of a scenario over this one' }).fill('Upper layer');
  await page.getByRole('button', { name: 'Open it over this scenario' }).click();
  await expect(heading(page)).toContainText('Upper layer');
  const upper = page.url();

  const save = async (at: string, rate: string) => {
    await page.goto(at);
    await page.getByRole('textbox', { name: /Pay award 2017\/18/ }).fill(rate);
    await page.getByRole('button', { name: 'Save the scenario' }).click();
    await expect(page.getByText('Saved as shown.')).toBeVisible();
  };
  await save(lower, '3');
  await page.goto(upper);
  await expect(page.getByRole('textbox', { name: /Pay award 2017\/18/ })).toHaveValue('3');
  await expect(page.getByText('This scenario holds its own over Lower layer')).toHaveCount(0);
  await save(upper, '4');
  await save(lower, '2.5');
  await page.goto(upper);
  await expect(page.getByRole('textbox', { name: /Pay award 2017\/18/ })).toHaveValue('4');
  await expect(page.getByText('This scenario holds its own over Lower layer')).toBeVisible();
  await expect(
    page.getByText(/from what stands below to what holds here: Pay award 2017\/18: 2\.5\d?% to 4/i),
  ).toBeVisible();
  await expectAccessible(page);
});
