import { type CalendarDate, parseCalendarDate } from '../kernel/index.ts';
import type { ActionStatus } from './action.ts';

/** A status however it is capitalised, "on-going" as the minutes spell it too; null when it is none. */
export function readTrackerStatus(cell: string): ActionStatus | null {
  const word = cell.toLowerCase().replace('-', '');
  return word === 'open' || word === 'ongoing' || word === 'closed' ? word : null;
}

/** A day as the log writes it or as a spreadsheet in Britain does, day first; null when it is none. */
export function readTrackerDate(cell: string): CalendarDate | null {
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell);
  if (british === null) return parseCalendarDate(cell);
  const [, day = '', month = '', year = ''] = british;
  return parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Without the mark that keeps a spreadsheet from reading a cell as a formula, which the log puts there when it is saved. */
export function ledBySign(cell: string): string {
  return /^'[=+\-@\t]/.test(cell) ? cell.slice(1) : cell;
}
