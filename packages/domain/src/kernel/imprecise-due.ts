import { addMonths, type CalendarDate, daysBetween } from './calendar-date.ts';
import { lastDayOf, type Month, monthOf } from './month.ts';

/** When something is due as minutes put it; `printed` is the minutes' own wording, kept beside what it was read as. */
export type ImpreciseDue = { readonly printed: string | null } & (
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'meetingMonth'; readonly month: Month; readonly forum?: string }
  | { readonly kind: 'monthsAfter'; readonly months: number }
  | { readonly kind: 'nextMeeting' }
  | { readonly kind: 'futureMeeting' }
  | { readonly kind: 'none' }
);

/** Forums meet quarterly at the slowest; a gap longer than that is a hole in the calendar, not the next meeting. */
const longestWaitInDays = 92;

/**
 * The day the thing is due, given the known meetings of the forum it goes back to, in any order.
 * A number of months moves on to the next meeting when one is known; a named month without a known meeting
 * is due on its last day. Null means nobody has set a date, which a person should be asked for.
 */
export function resolveDue(
  due: ImpreciseDue,
  raisedOn: CalendarDate,
  meetingDates: readonly CalendarDate[],
): CalendarDate | null {
  const meetings = [...meetingDates].sort();
  switch (due.kind) {
    case 'date':
      return due.date;
    case 'meetingMonth':
      return meetings.find((held) => monthOf(held) === due.month) ?? lastDayOf(due.month);
    case 'monthsAfter':
      return nextMeetingFrom(addMonths(raisedOn, due.months), meetings);
    case 'nextMeeting':
      return meetings.find((held) => held > raisedOn) ?? null;
    case 'futureMeeting':
    case 'none':
      return null;
  }
}

function nextMeetingFrom(date: CalendarDate, meetings: readonly CalendarDate[]): CalendarDate {
  const next = meetings.find((held) => held >= date);
  return next !== undefined && daysBetween(date, next) <= longestWaitInDays ? next : date;
}
