import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { e2eEnv } from '../env.ts';
import { openTheDecemberPack } from '../office/open-the-december-pack.ts';
import { expect, test } from '../office/test.ts';

const realPack = e2eEnv.papers === null ? null : join(e2eEnv.papers, '2016-12-16-board-pack.txt');

/** Who reads the Board's pack; the draft minutes in it are OFFICIAL-SENSITIVE. */
const readers = {
  cleared: [
    'governance-officer',
    'monitoring-officer',
    'policing-body-finance-officer',
    'constabulary-finance-officer',
    'collaboration-lead',
    'policing-body-head',
    'chief-officer',
    'auditor',
  ],
  'cleared for OFFICIAL only': ['estates-director', 'commissioning-lead', 'budget-holder'],
} as const;

test.describe('the real pack of 16 December 2016', () => {
  test.describe.configure({ mode: 'serial' });
  test.skip(realPack === null || !existsSync(realPack), 'CONCORDAT_PAPERS is not set');

  test('imports the real pack over the demo one: the differences are shown and replaced when that is ticked', async ({
    page,
    signInAs,
  }) => {
    await signInAs('governance-officer');
    await page.goto('/admin/imports/new');
    await page.getByLabel('Board pack', { exact: true }).setInputFiles(realPack as string);
    await page.getByRole('button', { name: 'Read the pack' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2016-12-16-board-pack.txt', {
      timeout: 30_000,
    });
    // Its misprints block it until somebody has said what they are.
    const errors = page.locator('.cc-findings__finding', { has: page.getByText('Error', { exact: true }) });
    const open = errors.filter({ has: page.getByRole('button', { name: /^Answer/ }) });
    while ((await open.count()) > 0) {
      const before = await open.count();
      await open
        .first()
        .getByRole('button', { name: /^Answer/ })
        .click();
      await page.getByLabel('Your answer').fill('As printed; the author has been told.');
      await page.getByRole('button', { name: 'Save the answer' }).click();
      await expect(page.getByLabel('Your answer')).toHaveCount(0);
      await expect(open).toHaveCount(before - 1);
    }
    await expect(page.getByRole('checkbox', { name: /Replace what is stored/ })).toBeVisible();
    await page.getByRole('checkbox', { name: /Replace what is stored/ }).check();
    await page.getByRole('button', { name: 'Accept into the record' }).click();
    await expect(page.getByText('The pack is in the record')).toBeVisible({ timeout: 30_000 });
  });

  for (const [how, personas] of Object.entries(readers)) {
    for (const persona of personas) {
      test(`is read by the ${persona}, ${how}, as it should be`, async ({ page, signInAs }) => {
        await signInAs(persona);
        await openTheDecemberPack(page);
        await expect(page.locator('.cc-agenda__item')).toHaveCount(14);
        const minutes = page.getByRole('link', { name: /Minutes of 10 November 2016/ });
        await expect(minutes).toHaveCount(how === 'cleared' ? 1 : 0);
        const agenda = page.getByRole('navigation', { name: 'Agenda' });
        await agenda.getByRole('link', { name: /MTFP|MEDIUM TERM FINANCIAL PLAN/ }).click();
        await expect(page.getByRole('cell', { name: '5,781' })).toBeVisible();
      });
    }
  }

  test('is not there for a signatory of another area', async ({ page, signInAs }) => {
    await signInAs('chief-officer');
    await openTheDecemberPack(page);
    const address = page.url();
    await signInAs('signatory');
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  });
});
