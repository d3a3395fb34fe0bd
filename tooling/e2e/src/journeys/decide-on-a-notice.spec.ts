import { expect, test } from '../office/test.ts';

test('signs the decision that waits for them in five taps, with fresh proof', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-head');
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.goto('/resource-group');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 decision waits for your signature');
  let taps = 0;
  const tap = async (what: ReturnType<typeof page.getByRole>) => {
    taps += 1;
    await what.click();
  };
  await tap(page.getByRole('link', { name: 'Joining the Chiltern Transport Consortium' }));
  const notice = page.getByRole('article', { name: /CPCC 2016-031/ });
  await expect(notice).toContainText('Turned down: Go on running the fleet alone');
  await expect(notice).toContainText('Each member is invoiced one month in arrears');
  await expectAccessible(page);
  await tap(page.getByRole('button', { name: 'Sign this decision' }));
  await tap(page.getByRole('button', { name: 'Confirm as a demo person' }));
  await expect(
    page.getByText('it has no effect until this is met: Legal review of the draft agreement'),
  ).toBeVisible();
  expect(taps).toBeLessThanOrEqual(5);
  const evidence = page.getByRole('region', { name: 'Evidence' });
  await expect(evidence).toContainText('The decision is that of the Police and Crime Commissioner');
  await expect(evidence).toContainText(/[0-9a-f]{64}/);
  await expect(page.getByRole('button', { name: 'Sign this decision' })).toHaveCount(0);
  const copy = page.getByRole('link', { name: 'Save the notice with its evidence (PDF)' });
  const [download] = await Promise.all([page.waitForEvent('download'), copy.click()]);
  expect(download.suggestedFilename()).toBe('CPCC 2016-031.pdf');
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
  }
  await page.goto('/resource-group/decisions?words=2016-013');
  await expect(page.getByRole('table')).toContainText('Relocation of the Sexual Assault Referral Centre');
});

test('writes a draft to its end, is told what is missing, and records that a condition is met', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('governance-officer');
  await page.goto('/admin/decisions');
  await expect(page.getByRole('table')).toContainText('CPCC 2016-032');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Additions to the 2016/17 capital programme' }).click();
  await expect(page.getByText('Still to be written:')).toContainText('Still to be written');
  await page.getByText('Put it forward to be signed').click();
  await page.getByLabel('Who signs it').selectOption({ label: 'Police and Crime Commissioner' });
  await page.getByRole('button', { name: 'Ask for the signature' }).click();
  await expect(page.getByRole('alert')).toContainText('Before it can be signed, write');
  await page.getByLabel('Option 2', { exact: true }).fill('Make neither');
  await page.getByLabel('Why option 2 was chosen or turned down').fill('The move is decided already.');
  await page.getByLabel('Equality advice', { exact: true }).fill('The new centre is easier to reach.');
  await page.getByLabel('Equality advice given by').fill('Head of Policy and Performance');
  await page.getByLabel('None were declared').check();
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByText('Still to be written:')).toHaveCount(0);
  await expectAccessible(page);
  await page.getByLabel('Who signs it').selectOption({ label: 'Chief Finance Officer' });
  await page.getByRole('button', { name: 'Ask for the signature' }).click();
  await expect(page.getByRole('alert').first()).toContainText('no power to decide this kind');
  await page.getByLabel('Who signs it').selectOption({ label: 'Police and Crime Commissioner' });
  await page.getByRole('button', { name: 'Ask for the signature' }).click();
  await expect(page.getByText('It waits for the Police and Crime Commissioner.')).toBeVisible();

  await page.goto('/admin/decisions?show=condition');
  await page.getByRole('link', { name: 'Joining the Chiltern Transport Consortium' }).click();
  await page.getByText('Record that the condition is met').click();
  await page.getByLabel('Day', { exact: true }).fill('12');
  await page.getByLabel('Month', { exact: true }).fill('12');
  await page.getByLabel('Year', { exact: true }).fill('2016');
  await page.getByLabel('How it was met').fill('The review came back without changes.');
  await page.getByRole('button', { name: 'Record it as met' }).click();
  await expect(page.getByText('In effect since 12 December 2016.')).toBeVisible();

  await page.locator('summary', { hasText: 'Decide on publication' }).click();
  await page.getByRole('radio', { name: 'All of it' }).check();
  await page.getByRole('button', { name: 'Record the decision on publication' }).click();
  await page.getByRole('button', { name: 'Confirm as a demo person' }).click();
  await page.locator('summary', { hasText: 'As the public reads it' }).click();
  const published = page.getByRole('article', { name: 'Public notice' });
  await expect(published.getByRole('heading', { level: 3 })).toContainText('Joining the Chiltern Transport');
  await expect(published.getByRole('heading', { name: 'Decision summary' })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/admin/decisions/scheme');
  await expect(page.getByRole('table')).toContainText('Single tender action');
  await expectAccessible(page);
});
