import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, calendarDate } from './calendar-date.ts';
import {
  financialYear,
  financialYearOf,
  financialYearsLater,
  firstDayOfYear,
  isWithin,
  lastDayOfYear,
  monthsOf,
  parseFinancialYear,
} from './financial-year.ts';
import { instant, londonDateOf } from './instant.ts';
import { monthOf } from './month.ts';

it('puts 23:30 UTC on 31 March 2026 in 2026/27, because it is 1 April in London', () => {
  expect(financialYearOf(londonDateOf(instant('2026-03-31T23:30:00Z')))).toBe('2026/27');
  expect(financialYearOf(londonDateOf(instant('2026-03-31T22:30:00Z')))).toBe('2025/26');
});

it.each(['2016/18', '2016-17', '16/17', '2016/2017', '', '0000/01', '9999/00'])(
  'does not take "%s"',
  (text) => {
    expect(parseFinancialYear(text)).toBeNull();
    expect(() => financialYear(text)).toThrow(RangeError);
  },
);

it('crosses the century', () => {
  expect(financialYearOf(calendarDate('2099-12-31'))).toBe('2099/00');
  expect(financialYearsLater(financialYear('2099/00'), 1)).toBe('2100/01');
  expect(lastDayOfYear(financialYear('2099/00'))).toBe('2100-03-31');
});

it('begins with April and ends with March', () => {
  const months = monthsOf(financialYear('2016/17'));
  expect(months).toHaveLength(12);
  expect([months[0], months[5], months[11]]).toEqual(['2016-04', '2016-09', '2017-03']);
});

it('holds every day in exactly one year, from its first day to its last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
      const date = addDays(calendarDate('1974-04-01'), days);
      const year = financialYearOf(date);
      expect(isWithin(year, date)).toBe(true);
      expect(isWithin(financialYearsLater(year, 1), date)).toBe(false);
      expect(isWithin(financialYearsLater(year, -1), date)).toBe(false);
      expect(monthsOf(year)).toContain(monthOf(date));
      expect(addDays(lastDayOfYear(year), 1)).toBe(firstDayOfYear(financialYearsLater(year, 1)));
    }),
  );
});
