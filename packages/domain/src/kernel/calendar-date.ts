import { Temporal } from 'temporal-polyfill';
import type { Branded } from './branded.ts';

/** A day on the calendar as `YYYY-MM-DD`, with no time and no zone; sorts as text. */
export type CalendarDate = Branded<string, 'CalendarDate'>;

/** The date, or null when the text is not `YYYY-MM-DD` or names a day that does not exist. */
export function parseCalendarDate(text: string): CalendarDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
  return text as CalendarDate;
}

/** Throws a RangeError when the text is not `YYYY-MM-DD` or names a day that does not exist. */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === null) throw new RangeError(`"${text}" is not a date such as 2016-12-16`);
  return date;
}

/** Negative when the first is earlier, positive when it is later, 0 on the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Counts backwards when the number of days is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return written(Temporal.PlainDate.from(date).add({ days }));
}

/** The same day of the later month, or its last day where it is shorter: 31 January and one month is 28 or 29 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return written(Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }));
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** Monday is 1, Sunday is 7. */
export function dayOfWeek(date: CalendarDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

function written(date: Temporal.PlainDate): CalendarDate {
  return calendarDate(date.toString());
}
