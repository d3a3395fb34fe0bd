import { expect, it } from 'vitest';
import { calendarDate } from './calendar-date.ts';
import { dueStanding } from './due-standing.ts';

it('is soon for the fortnight up to the last day, which is not past yet', () => {
  const standing = (today: string) => dueStanding(calendarDate('2017-02-01'), calendarDate(today));
  expect(standing('2017-01-17')).toBe('toCome');
  expect(standing('2017-01-18')).toBe('dueSoon');
  expect(standing('2017-02-01')).toBe('dueSoon');
  expect(standing('2017-02-02')).toBe('past');
});
