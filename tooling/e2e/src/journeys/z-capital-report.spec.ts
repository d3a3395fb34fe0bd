import { expect, test } from '../office/test.ts';

test('the capital report of a month goes onto an agenda with its tables, and is read in the pack', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  await signInAs('policing-body-finance-officer');
  await page.goto('/admin/capital');
  await page.getByRole('link', { name: 'Capital programme 2016/17' }).click();
  await page.getByText('Put the capital report of September 2016 on an agenda').click();
  const item = page.getByRole('combobox', { name: 'Item of an agenda' });
  await expect(item.locator('option:checked')).toContainText(/16 December 2016: \d+ Capital/);
  const button = page.getByRole('button', { name: 'Put it on the item' });
  await button.click();
  const read = page.getByRole('link', { name: /^Read “Capital monitoring, month 6 2016\/17/ });
  await expect(read).toBeVisible();
  const address = (await read.getAttribute('href')) ?? '';
  await expectAccessible(page);
  await button.click();
  await expect(page.getByRole('alert')).toContainText('is on this item already');

  await page.goto(address);
  await expect(
    page.getByText(/£4,791k spent and committed by the end of September 2016, 64\.7 % of the programme/),
  ).toBeVisible();
  const table = page.getByRole('table', { name: /Appendix 2: Schemes that may spend/ });
  await expect(table.getByRole('row', { name: /Total of schemes that may spend/ })).toContainText('−2,404');
  await expect(page.getByText(/Scheme of delegation: Technical addition/).first()).toBeVisible();
  await expect(page.getByText(/Does not cast/)).toHaveCount(0);
  await expectAccessible(page);
});
