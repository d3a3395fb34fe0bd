import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../office/test.ts';

const marchPack = `## Business Co-ordination Board

Date\tTime\tVenue
16 March 2017\t10:00\tHeadquarters, Conference Room 4

### AGENDA

1. Welcome and apologies
2. Estates spending to February Report from the Chief Finance Officer

**To:** Business Co-ordination Board

**From:** Chief Finance Officer

**Date:** 16 March 2017

## ESTATES SPENDING TO FEBRUARY

### 1. Purpose

1.1 This report shows what has been spent on the estate.

### 2. Recommendation

2.1 The Board is recommended to note the report.

### 3. Figures

3.1 Table 1 gives the figures by site.

**Table 1 (all figures £'000)**

£'000\tBudget\tActual\tVariance
Huntingdon\t1,240\t1,198\t-42
Parkside\t884\t901\t17
Thorpe Wood\t1,019\t1,020\t1
Monks Wood\t366\t343\t-22
**Total**\t**3,509**\t**3,562**\t**-46**
`;

test.describe('a governance officer imports a paper whose total does not cast', () => {
  test('sees rounding apart from the misprint, explains it, accepts it, and a member reads the mark', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    const file = join(await mkdtemp(join(tmpdir(), 'concordat-figures-')), '2017-03-16-board-pack.md');
    await writeFile(file, marchPack);
    await signInAs('governance-officer');
    await page.goto('/admin/imports/new');
    await page.getByLabel('Board pack', { exact: true }).setInputFiles(file);
    await page.getByRole('button', { name: 'Read the pack' }).click();

    const error = page.locator('.cc-findings__finding').filter({ hasText: 'prints £3,562k' }).first();
    await expect(error).toContainText('come to £3,462k, £100k less than printed', { timeout: 30_000 });
    await expect(page.locator('.cc-findings')).not.toContainText('rounding explains');
    await expectAccessible(page);

    await page.getByRole('link', { name: /^Rounding/ }).click();
    await expect(page.locator('.cc-findings')).toContainText('prints −£22k');
    await expect(page.locator('.cc-findings')).not.toContainText('£3,562k');
    await expectAccessible(page);
    await page.getByRole('link', { name: /^Errors/ }).click();
    await error.getByRole('link', { name: /as printed/ }).click();
    await expect(page.locator('.cc-source__line[data-sought]')).toContainText('3,562');
    await expect(page.locator('.cc-read-back')).toContainText('Does not cast by £100k');
    await expectAccessible(page);

    await expect(page.getByText('It can be accepted once every error below has an answer')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Accept into the record' })).toHaveCount(0);
    const open = page
      .locator('.cc-findings__finding')
      .filter({ has: page.getByRole('button', { name: /^Answer/ }) });
    while ((await open.count()) > 0) {
      const before = await open.count();
      await open
        .first()
        .getByRole('button', { name: /^Answer/ })
        .click();
      await page
        .getByLabel('Your answer')
        .fill('A misprint: it should read 3,462. The author has been told.');
      await page.getByRole('button', { name: 'Save the answer' }).click();
      await expect(page.getByLabel('Your answer')).toHaveCount(0);
      await expect(open).toHaveCount(before - 1);
    }
    await page.getByRole('button', { name: 'Accept into the record' }).click();
    await expect(page.getByText('The pack is in the record')).toBeVisible();

    await page.getByRole('link', { name: 'Read it in the Resource Group app' }).click();
    await page
      .getByRole('navigation', { name: 'Agenda' })
      .getByRole('link', { name: /Estates spending/i })
      .click();
    await expect(page.getByRole('row', { name: /^Total/ })).toContainText('Does not cast by £100k');
    await expect(page.locator('.cc-casts')).toContainText('£3,562k is printed');
    await expectAccessible(page);
  });
});
