import type { CalendarDate } from './calendar-date.ts';
import type { Month } from './month.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "16 December 2016", as the office writes a date in a sentence. */
export function writtenDate(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${Number(year)}`;
}

/** "September 2016". */
export function writtenMonth(of: Month): string {
  const [year = '', month = ''] = of.split('-');
  return `${months[Number(month) - 1]} ${Number(year)}`;
}
