import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  compareDates,
  dayOfWeek,
  daysBetween,
  parseCalendarDate,
} from './calendar-date.ts';

const day = fc
  .integer({ min: 0, max: 80_000 })
  .map((days): CalendarDate => addDays(calendarDate('1950-01-01'), days));

it.each(['2015-02-29', '2016-02-30', '2016-13-01', '16-12-2016', '2016-12-16T10:00', '2016-1-1', ''])(
  'does not take "%s" for a date',
  (text) => {
    expect(parseCalendarDate(text)).toBeNull();
    expect(() => calendarDate(text)).toThrow(RangeError);
  },
);

it('takes 29 February in a leap year and steps over it in others', () => {
  expect(calendarDate('2016-02-29')).toBe('2016-02-29');
  expect(addDays(calendarDate('2016-02-28'), 1)).toBe('2016-02-29');
  expect(addDays(calendarDate('2015-02-28'), 1)).toBe('2015-03-01');
});

it('ends on the last day of a shorter month', () => {
  expect(addMonths(calendarDate('2017-01-31'), 1)).toBe('2017-02-28');
  expect(addMonths(calendarDate('2016-02-29'), 12)).toBe('2017-02-28');
  expect(addMonths(calendarDate('2016-11-10'), -1)).toBe('2016-10-10');
});

it('knows that the Board of 16 December 2016 met on a Friday', () => {
  expect(dayOfWeek(calendarDate('2016-12-16'))).toBe(5);
});

it('counts the days it added, and sorts as the calendar does', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -3000, max: 3000 }), (from, days) => {
      const to = addDays(from, days);
      expect(daysBetween(from, to)).toBe(days);
      expect(addDays(to, -days)).toBe(from);
      expect(compareDates(to, from)).toBe(Math.sign(days));
    }),
  );
});

it('keeps the day of the month when it can, and never runs into the month after', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -240, max: 240 }), (from, months) => {
      const to = addMonths(from, months);
      const monthNumber = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      expect(monthNumber(to) - monthNumber(from)).toBe(months);
      expect(to.slice(8) <= from.slice(8)).toBe(true);
      if (from.slice(8) <= '28') expect(to.slice(8)).toBe(from.slice(8));
    }),
  );
});
