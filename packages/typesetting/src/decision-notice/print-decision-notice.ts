import type { NoticeJson } from '@concordat/database/reads';
import type { CalendarDate } from '@concordat/domain/kernel';
import { printSheets } from '../typst/print-sheets.ts';
import type { SetPages } from '../typst/set-pages.ts';
import { noticeTemplate } from './notice-template.ts';
import { sheetsOfNotice } from './sheets-of-notice.ts';

/** Milliseconds a notice may take to set. */
const timeLimit = 20_000;

/** Prints a signed notice with its evidence as one tagged PDF, in a thread of its own. Throws when that does not end well. */
export function printDecisionNotice(
  notice: NoticeJson,
  today: CalendarDate,
  signal?: AbortSignal,
): Promise<SetPages> {
  return printSheets(
    { template: noticeTemplate, sheets: sheetsOfNotice(notice, today) },
    { timeLimit, signal },
  );
}
