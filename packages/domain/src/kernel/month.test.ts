import { expect, it } from 'vitest';
import { calendarDate } from './calendar-date.ts';
import { firstDayOf, lastDayOf, month, monthOf, monthsLater, parseMonth } from './month.ts';

it('does not take other texts for a month', () => {
  for (const text of ['2016-13', '2016-00', '2016', '12-2016', '2016-12-01']) {
    expect(parseMonth(text)).toBeNull();
    expect(() => month(text)).toThrow(RangeError);
  }
});

it('ends February on the 29th in a leap year alone', () => {
  expect(lastDayOf(month('2016-02'))).toBe('2016-02-29');
  expect(lastDayOf(month('2017-02'))).toBe('2017-02-28');
  expect(firstDayOf(month('2016-02'))).toBe('2016-02-01');
});

it('runs over the end of the year both ways', () => {
  expect(monthsLater(month('2016-12'), 1)).toBe('2017-01');
  expect(monthsLater(month('2017-01'), -1)).toBe('2016-12');
  expect(monthOf(calendarDate('2016-12-31'))).toBe('2016-12');
});
