import { expect, it } from 'vitest';
import { calendarDate } from './calendar-date.ts';
import { month } from './month.ts';
import { writtenDate, writtenMonth } from './written-date.ts';

it('writes a date as people read it', () => {
  expect(writtenDate(calendarDate('2016-12-16'))).toBe('16 December 2016');
  expect(writtenDate(calendarDate('2020-01-08'))).toBe('8 January 2020');
});

it('writes a month as people read it', () => {
  expect(writtenMonth(month('2016-09'))).toBe('September 2016');
});
