import { describe, expect, it } from 'vitest';
import { isBusinessDay, nextBusinessDay } from './business-day.ts';
import { addDays, calendarDate, dayOfWeek } from './calendar-date.ts';

describe('isBusinessDay', () => {
  it.each([
    ['2016-12-16', true],
    ['2016-12-17', false],
    ['2016-12-26', false],
    ['2016-12-27', false],
    ['2016-12-28', true],
    ['2017-01-02', false],
    ['2017-04-14', false],
    ['2017-04-17', false],
    ['2017-04-18', true],
    ['2017-05-01', false],
    ['2017-05-29', false],
    ['2017-08-28', false],
    ['2021-12-27', false],
    ['2021-12-28', false],
    ['2021-12-29', true],
    ['2019-04-19', false],
    ['2024-03-29', false],
    ['2011-04-29', false],
    ['2012-05-28', true],
    ['2012-06-04', false],
    ['2012-06-05', false],
    ['2020-05-04', true],
    ['2020-05-08', false],
    ['2022-05-30', true],
    ['2022-06-02', false],
    ['2022-06-03', false],
    ['2022-09-19', false],
    ['2023-05-01', false],
    ['2023-05-08', false],
    ['2024-05-08', true],
  ])('%s: %s', (date, expected) => expect(isBusinessDay(calendarDate(date))).toBe(expected));

  // The bank holidays GOV.UK lists for England and Wales.
  it.each([
    [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  ])('keeps the holidays of %i: %s', (year, holidays) => {
    const everyDay = Array.from({ length: 366 }, (_, index) => addDays(calendarDate(`${year}-01-01`), index));
    const closed = everyDay.filter(
      (day) => day.startsWith(String(year)) && dayOfWeek(day) < 6 && !isBusinessDay(day),
    );
    expect(closed.map((day) => day.slice(5)).join(' ')).toBe(holidays);
  });
});

describe('nextBusinessDay', () => {
  it.each([
    ['2016-12-12', '2016-12-13'],
    ['2016-12-16', '2016-12-19'],
    ['2016-12-23', '2016-12-28'],
    ['2017-04-13', '2017-04-18'],
    ['2016-12-30', '2017-01-03'],
    ['2022-06-01', '2022-06-06'],
    ['2022-09-16', '2022-09-20'],
  ])('after %s comes %s', (date, expected) => expect(nextBusinessDay(calendarDate(date))).toBe(expected));
});
