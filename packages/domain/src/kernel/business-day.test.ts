import { describe, expect, it } from 'vitest';
import { isBusinessDay, nextBusinessDay } from './business-day.ts';
import { calendarDate } from './calendar-date.ts';

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
  ])('%s: %s', (date, expected) => expect(isBusinessDay(calendarDate(date))).toBe(expected));
});

describe('nextBusinessDay', () => {
  it.each([
    ['2016-12-12', '2016-12-13'],
    ['2016-12-16', '2016-12-19'],
    ['2016-12-23', '2016-12-28'],
    ['2017-04-13', '2017-04-18'],
    ['2016-12-30', '2017-01-03'],
  ])('after %s comes %s', (date, expected) => expect(nextBusinessDay(calendarDate(date))).toBe(expected));
});
