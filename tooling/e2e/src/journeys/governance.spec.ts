import { fillDate } from '../office/fill-date.ts';
import { expect, test } from '../office/test.ts';

test('a finance officer records what governs the money, and a member reads what is wanting', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-finance-officer');
  await page.goto('/admin/governance');
  const ours = page.getByRole('region', { name: 'Cambridgeshire OPCC', exact: true });
  const regulations = ours.getByRole('row', { name: /Financial regulations/ });
  await expect(regulations).toContainText('Updated July 2015');
  await expect(regulations).toContainText('In force');
  const force = page.getByRole('region', { name: 'Cambridgeshire Constabulary' });
  await expect(force.getByRole('row', { name: /^Financial regulations/ })).toContainText('Not recorded');
  await page.locator('summary', { hasText: 'Record a document of Cambridgeshire OPCC' }).click();
  await page.getByLabel('What it is').first().selectOption('Reserves strategy');
  await page.getByLabel('Its title').first().fill('Reserves strategy');
  await page.getByLabel('Which edition').first().fill('2016/17');
  await fillDate(page, 'Adopted on', ['30', '3', '2016']);
  await page.getByLabel('What adopted it').first().fill('Decision of 30 March 2016');
  await fillDate(page, 'Review by', ['30', '11', '2016']);
  const record = page.getByRole('button', { name: 'Record it' }).first();
  await record.click();
  await expect(page.getByRole('alert')).toContainText('The reserves strategy must be published');
  await expectAccessible(page);
  await page.getByLabel('Where the public reads it').first().fill('https://opcc.example.org/reserves');
  await record.click();
  await expect(ours.getByRole('row', { name: /^Reserves strategy/ })).toContainText('Review overdue');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 review overdue');
  await page.goto('/admin');
  const due = page.getByRole('region', { name: 'What governs the money' });
  await expect(due.getByRole('listitem').filter({ hasText: 'Reserves strategy' })).toContainText('days late');
  // What is not recorded is told to whoever may record it.
  const missing = due.getByRole('listitem').filter({ hasText: 'not recorded' });
  await expect(missing).toHaveText([/^Cambridgeshire OPCC: \d documents not recorded/]);

  await signInAs('policing-body-head');
  await page.goto('/resource-group');
  await expect(due.getByRole('listitem').filter({ hasText: 'Reserves strategy' })).toContainText('days late');
  await expect(missing).toHaveCount(0);
  await expectAccessible(page);
  await due.getByRole('link', { name: 'Cambridgeshire OPCC', exact: true }).first().click();
  await expect(page.getByRole('row', { name: /^Reserves strategy/ })).toContainText('2016/17');
  await expect(page.getByRole('button', { name: 'Record it' })).toHaveCount(0);
  await expectAccessible(page);
});
