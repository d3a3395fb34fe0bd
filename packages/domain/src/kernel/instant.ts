import { Temporal } from 'temporal-polyfill';
import type { Branded } from './branded.ts';
import { addDays, type CalendarDate, calendarDate } from './calendar-date.ts';
import { type ClockTime, clockTime } from './clock-time.ts';

/** A moment in UTC to the millisecond, always written `2016-12-16T10:00:00.000Z`, so it sorts as text. */
export type Instant = Branded<string, 'Instant'>;

const london = 'Europe/London';

/** The moment, or null when the text is not an ISO date and time with `Z` or an offset; finer parts are cut off. */
export function parseInstant(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}T/.test(text)) return null;
  try {
    return written(Temporal.Instant.from(text));
  } catch {
    return null;
  }
}

/** Throws a RangeError when the text is not an ISO date and time with `Z` or an offset. */
export function instant(text: string): Instant {
  const moment = parseInstant(text);
  if (moment === null) throw new RangeError(`"${text}" is not a moment such as 2016-12-16T10:00:00Z`);
  return moment;
}

/** Negative when the first is earlier, positive when it is later. */
export function compareInstants(a: Instant, b: Instant): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Counts backwards when the number is negative; throws a RangeError unless it is a whole number. */
export function addSeconds(moment: Instant, seconds: number): Instant {
  return written(Temporal.Instant.from(moment).add({ seconds }));
}

/** The day in London: 23:30 UTC on 31 March 2026 is already 1 April. */
export function londonDateOf(moment: Instant): CalendarDate {
  return calendarDate(Temporal.Instant.from(moment).toZonedDateTimeISO(london).toPlainDate().toString());
}

/** The time on a London wall clock, seconds cut off. */
export function londonTimeOf(moment: Instant): ClockTime {
  const time = Temporal.Instant.from(moment).toZonedDateTimeISO(london).toPlainTime();
  return clockTime(time.toString({ smallestUnit: 'minute', roundingMode: 'trunc' }));
}

/** A time the spring change skips is an hour later; of a time the autumn change repeats, the first is meant. */
export function instantInLondon(date: CalendarDate, time: ClockTime): Instant {
  const onTheWall = Temporal.PlainDateTime.from(`${date}T${time}`);
  return written(onTheWall.toZonedDateTime(london, { disambiguation: 'compatible' }).toInstant());
}

/** The first moment of the next day in London: a deadline on a date is met by anything earlier than this. */
export function endOfLondonDay(date: CalendarDate): Instant {
  return instantInLondon(addDays(date, 1), clockTime('00:00'));
}

function written(moment: Temporal.Instant): Instant {
  return moment.toString({ smallestUnit: 'millisecond', roundingMode: 'trunc' }) as Instant;
}
