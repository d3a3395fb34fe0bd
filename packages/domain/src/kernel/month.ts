import type { Branded } from './branded.ts';
import { addDays, addMonths, type CalendarDate, calendarDate, parseCalendarDate } from './calendar-date.ts';

/** A calendar month as `YYYY-MM`; sorts as text. */
export type Month = Branded<string, 'Month'>;

/** The month, or null when the text is not `YYYY-MM`. */
export function parseMonth(text: string): Month | null {
  return parseCalendarDate(`${text}-01`) === null ? null : (text as Month);
}

/** Throws a RangeError when the text is not `YYYY-MM`. */
export function month(text: string): Month {
  const parsed = parseMonth(text);
  if (parsed === null) throw new RangeError(`"${text}" is not a month such as 2016-12`);
  return parsed;
}

/** The month the day falls in. */
export function monthOf(date: CalendarDate): Month {
  return date.slice(0, 7) as Month;
}

/** Counts backwards when the number is negative. */
export function monthsLater(from: Month, months: number): Month {
  return monthOf(addMonths(firstDayOf(from), months));
}

export function firstDayOf(of: Month): CalendarDate {
  return calendarDate(`${of}-01`);
}

export function lastDayOf(of: Month): CalendarDate {
  return addDays(addMonths(firstDayOf(of), 1), -1);
}
