import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { e2eEnv } from '../env.ts';
import { openTheDecemberPack } from '../office/open-the-december-pack.ts';
import { expect, test } from '../office/test.ts';

const realPack = e2eEnv.papers === null ? null : join(e2eEnv.papers, '2016-12-16-board-pack.txt');

// After the tests that read the demo pack, because it takes the demo pack's place.
test.describe('the real pack of 16 December 2016', () => {
  test('imports the real pack over the demo one: the differences are shown and replaced when that is ticked', async ({
    page,
    signInAs,
  }) => {
    test.skip(realPack === null || !existsSync(realPack), 'CONCORDAT_PAPERS is not set');
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
    await openTheDecemberPack(page);
    // A paper written for the item before stands on it first.
    const agenda = page.getByRole('navigation', { name: 'Agenda' });
    await agenda
      .getByRole('link', { name: /MTFP|MEDIUM TERM FINANCIAL PLAN/ })
      .last()
      .click();
    await expect(page.getByRole('cell', { name: '5,781' })).toBeVisible();
  });
});
