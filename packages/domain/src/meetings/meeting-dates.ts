import { addDays, addMonths, type CalendarDate, dayOfWeek, firstDayOf, monthOf } from '../kernel/index.ts';
import { cadenceOn, type ForumCadence, type MeetingRhythm } from './forum-cadence.ts';

/**
 * The days a forum meets after the first, up to and with the last day, by the cadence in force on each: every so many
 * weeks on the same weekday, or the same weekday of the month (the third Friday). A change of cadence takes over from
 * the meeting before it; where no rhythm is in force the row of meetings ends.
 */
export function meetingDates(
  cadences: readonly ForumCadence[],
  first: CalendarDate,
  until: CalendarDate,
): readonly CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (let last = first; ; ) {
    const rhythm = cadenceOn(cadences, last)?.rhythm ?? null;
    const next = rhythm === null ? null : meetingAfter(last, rhythm);
    if (next === null || next > until) return dates;
    dates.push(next);
    last = next;
  }
}

function meetingAfter(last: CalendarDate, { every, unit }: MeetingRhythm): CalendarDate {
  if (unit === 'weeks') return addDays(last, every * 7);
  const month = firstDayOf(monthOf(addMonths(firstDayOf(monthOf(last)), every)));
  const weekOfMonth = Math.floor((Number(last.slice(8)) - 1) / 7);
  const shift = (dayOfWeek(last) - dayOfWeek(month) + 7) % 7;
  const day = addDays(month, shift + weekOfMonth * 7);
  // A fifth Friday is the last one where the month has only four.
  return monthOf(day) === monthOf(month) ? day : addDays(day, -7);
}
