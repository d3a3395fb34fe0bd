import { expect, it } from 'vitest';
import { calendarDate } from './calendar-date.ts';
import { writtenDate } from './written-date.ts';

it('writes a date as people read it', () => {
  expect(writtenDate(calendarDate('2016-12-16'))).toBe('16 December 2016');
  expect(writtenDate(calendarDate('2020-01-08'))).toBe('8 January 2020');
});
