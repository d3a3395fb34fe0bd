import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTheDecemberPack } from '../office/open-the-december-pack.ts';
import { expect, test } from '../office/test.ts';

const namelessPack = `### AGENDA

Date\tTime\tVenue
9 February 2017\t10:00\tHeadquarters, Conference Room 4

1. Welcome and apologies
2. Estates strategy Report from the Director of Estates
`;

async function fileOf(name: string, text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'concordat-pack-')), name);
  await writeFile(path, text);
  return path;
}

test('a pack that names no forum asks which one met, and is accepted once that is said', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('governance-officer');
  await page.goto('/admin/imports/new');
  await page
    .getByLabel('Board pack', { exact: true })
    .setInputFiles(await fileOf('february.md', namelessPack));
  await page.getByRole('button', { name: 'Read the pack' }).click();
  await expect(page.getByRole('radiogroup', { name: 'Which forum met?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Accept into the record' })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Save the forum' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose which forum met');
  await page.getByLabel('A forum that is not here yet').check();
  await page.getByLabel('Name of the new forum').fill('Estates Board');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save the forum' }).click();
  await page.getByRole('button', { name: 'Accept into the record' }).click();
  await expect(page.getByText('The pack is in the record')).toBeVisible();
  await expect(page.getByRole('link', { name: /9 February 2017, Estates Board/ })).toBeVisible();
});

test('somebody of several bodies says whose pack it is, and the file goes to that body', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('governance-officer');
  const another = {
    id: 'Qm9keTpvdGhlcg',
    name: 'Chief Constable of Cambridgeshire',
    shortName: 'Constabulary',
  };
  await page.route('**/auth/session', async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    answer.viewer.bodies.push(another);
    await route.fulfill({ response, json: answer });
  });
  await page.goto('/admin/imports/new');
  await page
    .getByLabel('Board pack', { exact: true })
    .setInputFiles(await fileOf('whose.md', 'Whose is it?'));
  await page.getByRole('button', { name: 'Read the pack' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose whose pack it is');
  await expectAccessible(page);
  await page.getByLabel(another.name).check();
  const sent = page.waitForRequest((request) => request.url().includes('/files?'));
  await page.getByRole('button', { name: 'Read the pack' }).click();
  expect(new URL((await sent).url()).searchParams.get('body')).toBe(another.id);
  await expect(page.getByRole('alert')).toContainText('There is no such body');
});

test('a search that finds nothing or fails offers its words again', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('chief-officer');
  await openTheDecemberPack(page);
  await page.getByRole('searchbox', { name: 'Search this pack' }).fill('zeppelin -hangars');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('zeppelin -hangars');
  const again = page.getByRole('searchbox', { name: 'Search for something else' });
  await expect(again).toHaveValue('zeppelin -hangars');
  await expectAccessible(page);

  await page.route('**/graphql', (route) => route.abort());
  await again.fill('revenue');
  await again.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'The search for “revenue” did not work',
  );
  await expect(again).toHaveValue('revenue');
  await expectAccessible(page);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.cc-hits__hit').first()).toBeVisible();
});
