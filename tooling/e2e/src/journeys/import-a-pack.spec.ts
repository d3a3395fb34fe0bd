import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../office/test.ts';

const januaryPack = `## Business Co-ordination Board

Date\tTime\tVenue
19 January 2017\t10:00\tHeadquarters, Conference Room 4

### AGENDA

1. Welcome and apologies
2. Declarations of interest
3. Budget and precept 2017/18 Report from the Chief Finance Officer

**To:** Business Co-ordination Board

**From:** Chief Finance Officer

**Date:** 19 January 2017

## BUDGET AND PRECEPT 2017/18

### 1. Purpose

1.1 This report proposes the precept for 2017/18.

### 2. Recommendation

2.1 The Board is recommended to approve the precept.
`;

test.describe('a governance officer imports a pack', () => {
  test('reads it, sees it beside its source, accepts it, and a member reads it', async ({
    page,
    signInAs,
    expectAccessible,
  }) => {
    const file = join(await mkdtemp(join(tmpdir(), 'concordat-pack-')), '2017-01-19-board-pack.md');
    await writeFile(file, januaryPack);
    await signInAs('governance-officer');
    await page.goto('/admin/imports/new');
    await page.getByRole('button', { name: 'Read the pack' }).click();
    await expect(page.getByRole('alert')).toContainText('Choose a board pack');
    await expect(page).toHaveTitle(/^Error: /);
    await expectAccessible(page);

    await page.getByLabel('Board pack', { exact: true }).setInputFiles(file);
    await page.getByRole('button', { name: 'Read the pack' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2017-01-19-board-pack.md');
    await page.getByRole('link', { name: 'BUDGET AND PRECEPT 2017/18' }).click();
    await expect(page.locator('.cc-read-back')).toContainText('This report proposes the precept');
    await expect(page.locator('.cc-source')).toContainText('This report proposes the precept');
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Accept into the record' }).click();
    await expect(page.getByText('The pack is in the record')).toBeVisible();
    await page.getByRole('link', { name: 'Read it in the Resource Group app' }).click();
    await expect(page.locator('.cc-agenda__item')).toHaveCount(3);
  });

  test('is told that the same content was imported before, and nothing is stored twice', async ({
    page,
    signInAs,
  }) => {
    const file = join(await mkdtemp(join(tmpdir(), 'concordat-pack-')), 'again.md');
    await writeFile(file, januaryPack);
    await signInAs('governance-officer');
    await page.goto('/admin/imports/new');
    await page.getByLabel('Board pack', { exact: true }).setInputFiles(file);
    await page.getByRole('button', { name: 'Read the pack' }).click();
    await expect(page.getByText('This content was imported before')).toBeVisible();
  });

  for (const [what, name, bytes, words] of [
    ['an empty file', 'empty.txt', Buffer.alloc(0), 'empty.txt is empty'],
    [
      'a picture',
      'board-pack.txt',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex'),
      'is a picture',
    ],
    ['a shopping list', 'shopping.txt', Buffer.from('eggs\nmilk\nflour\n'), 'does not read as a board paper'],
  ] as const) {
    test(`is refused ${what} with a plain sentence and what was typed stays`, async ({ page, signInAs }) => {
      const file = join(await mkdtemp(join(tmpdir(), 'concordat-bad-')), name);
      await writeFile(file, bytes);
      await signInAs('governance-officer');
      await page.goto('/admin/imports/new');
      await page.getByLabel('Board pack', { exact: true }).setInputFiles(file);
      await page.getByRole('button', { name: 'Read the pack' }).click();
      await expect(page.getByRole('alert')).toContainText(words);
      await expect(page).toHaveURL(/\/admin\/imports\/new$/);
    });
  }
});
