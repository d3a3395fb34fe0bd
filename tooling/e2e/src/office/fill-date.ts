import type { Locator, Page } from '@playwright/test';

/** Types a day, month and year into a group of three boxes. */
export async function fillDate(
  place: Pick<Page | Locator, 'getByRole'>,
  group: string,
  [day, month, year]: readonly [string, string, string],
): Promise<void> {
  const field = place.getByRole('group', { name: group });
  await field.getByLabel('Day').fill(day);
  await field.getByLabel('Month').fill(month);
  await field.getByLabel('Year').fill(year);
}
