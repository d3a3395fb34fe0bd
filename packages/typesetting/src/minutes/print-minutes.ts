import type { MinutesToPrintJson } from '@concordat/database/reads';
import type { CalendarDate } from '@concordat/domain/kernel';
import { printSheets } from '../typst/print-sheets.ts';
import type { SetPages } from '../typst/set-pages.ts';
import { minutesTemplate } from './minutes-template.ts';
import { sheetsOfMinutesAlone } from './sheets-of-minutes-alone.ts';

/** Milliseconds minutes may take to set. */
const timeLimit = 20_000;

/** Prints minutes as one tagged PDF, in a thread of its own. Throws when that does not end well. */
export function printMinutes(
  minutes: MinutesToPrintJson,
  today: CalendarDate,
  signal?: AbortSignal,
): Promise<SetPages> {
  return printSheets(
    { template: minutesTemplate, sheets: sheetsOfMinutesAlone(minutes, today) },
    { timeLimit, signal },
  );
}
