import { type CalendarDate, calendarDate } from '@concordat/domain/kernel';

/** A DATE column as Prisma hands it over: midnight UTC of the day. */
export function dateColumn(date: CalendarDate): Date;
export function dateColumn(date: CalendarDate | null): Date | null;
export function dateColumn(date: CalendarDate | null): Date | null {
  return date === null ? null : new Date(`${date}T00:00:00.000Z`);
}

/** The day a DATE column stands for, whatever the zone of this machine. */
export function calendarDateOf(column: Date): CalendarDate;
export function calendarDateOf(column: Date | null): CalendarDate | null;
export function calendarDateOf(column: Date | null): CalendarDate | null {
  return column === null ? null : calendarDate(column.toISOString().slice(0, 10));
}
