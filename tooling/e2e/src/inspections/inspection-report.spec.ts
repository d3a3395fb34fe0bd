import { fillDate } from '../office/fill-date.ts';
import { moveDateTo } from '../office/move-date-to.ts';
import { expect, test } from '../office/test.ts';

const title = 'Hate crime: initial response';

test('a report is answered, commented on within its 56 days, copied to whom the Act names, and read by a member', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  await signInAs('governance-officer');
  await moveDateTo(page, '1', '3', '2018', '1 March 2018');
  await page.goto('/admin/inspections');
  const crimeData = page.getByRole('row', { name: /Crime Data Integrity/ });
  await expect(crimeData).toContainText('9 of 9 answered');
  await expect(crimeData).toContainText('No day in law');

  await page.locator('summary', { hasText: 'Enter a report' }).click();
  const enter = page.getByRole('button', { name: 'Put it on the register' });
  await page.getByLabel('Title of the report').fill(title);
  await fillDate(page, 'Published', ['', '1', '2018']);
  await fillDate(page, 'Day it came', ['12', '1', '2018']);
  await page.getByLabel('Where it can be read').fill('https://hmicfrs.example.org/hate-crime');
  await page.getByLabel('Recommendations').fill('1. Train call handlers\n\n2. Review the flags');
  await page.getByLabel('Time given for recommendation 2').fill('Within three months');
  await enter.click();
  await expect(page.getByRole('alert')).toContainText('the 56 days for comments begin with it');
  await fillDate(page, 'Published', ['10', '1', '2018']);
  await expectAccessible(page);
  await enter.click();
  await expect(page.getByRole('row', { name: new RegExp(title) })).toContainText('6 March 2018');

  await page.goto('/admin');
  const due = page.getByRole('region', { name: 'Inspection reports' });
  await expect(due).toContainText('5 days left');
  await due.getByRole('link', { name: title }).click();
  await page.locator('summary', { hasText: 'Answer: Recommendation 1' }).click();
  const first = page.getByRole('article', { name: 'Recommendation 1' });
  await first.getByLabel('The action, or why there is none').fill('A course for every call handler.');
  await first.getByRole('button', { name: 'Save the answer' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose the post that answers');
  await first.getByLabel('Answers for the action').selectOption({ index: 1 });
  await fillDate(first, 'By when', ['1', '9', '2018']);
  await first.getByRole('button', { name: 'Save the answer' }).click();
  await expect(first.getByRole('heading')).toContainText('Accepted');

  await page.locator('summary', { hasText: 'Record the published comments' }).click();
  await fillDate(page, 'Day they were published', ['1', '3', '2018']);
  await page.getByLabel('Where they can be read').fill('https://opcc.example.org/comments');
  await page.getByLabel('Comments of the policing body').fill('The report is welcome.');
  const publish = page.getByRole('button', { name: 'They are published' });
  await publish.click();
  await expect(page.getByRole('alert')).toContainText('One recommendation has no answer');
  const second = page.getByRole('article', { name: 'Recommendation 2' });
  await page.locator('summary', { hasText: 'Answer: Recommendation 2' }).click();
  await second.getByLabel('Rejected: no action').check();
  await second.getByLabel('The action, or why there is none').fill('The flags were reviewed in 2017.');
  await second.getByRole('button', { name: 'Save the answer' }).click();
  await expect(second.getByRole('heading')).toContainText('Rejected');
  await publish.click();
  await expect(page.getByText('Published on 1 March 2018')).toBeVisible();

  for (const reader of ['the inspectors of constabulary', 'the Secretary of State']) {
    await page.locator('summary', { hasText: `Log the copy to ${reader}` }).click();
    const field = page.locator('details', { hasText: `Log the copy to ${reader}` });
    await fillDate(field, 'Day it was sent', ['1', '3', '2018']);
    await field.getByRole('button', { name: 'It was sent' }).click();
    await expect(page.getByText(`To ${reader}: 1 March 2018`)).toBeVisible();
  }
  await expect(page.getByText('Comments sent')).toBeVisible();
  await expectAccessible(page);

  await signInAs('policing-body-head');
  await page.goto('/resource-group');
  await page.getByRole('link', { name: 'Inspection reports' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What inspectors recommend');
  await expectAccessible(page);
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByText('A course for every call handler.')).toBeVisible();
  await expectAccessible(page);
});
