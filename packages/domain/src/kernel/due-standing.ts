import { type CalendarDate, daysBetween } from './calendar-date.ts';

export type DueStanding = 'past' | 'dueSoon' | 'toCome';

/** Whether a last day is past, within a fortnight, or later: what an alarm goes by. */
export function dueStanding(by: CalendarDate, today: CalendarDate): DueStanding {
  if (by < today) return 'past';
  return daysBetween(today, by) <= 14 ? 'dueSoon' : 'toCome';
}
