import { parseCalendarDate } from '@concordat/domain/kernel';
import { toDigits } from '../numbering/read-label.ts';
import { monthNumber } from './month-name.ts';

/** A date as the paper prints it and as the calendar knows it. */
export interface PrintedDate {
  readonly printed: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Where in the text it begins. */
  readonly at: number;
}

const written =
  /(?<![\w/])([\dOoIlSsBZ|]{1,2})\s?(?:[a-z]{2}|[^\w\s]{1,2})?\s{0,3}(?:day\s)?(?:of\s)?([A-Za-z01]{3,10})[,.]?\s{0,3}([12Z][\dOoIlSsBQ]{3})(?!\d)/g;
const american = /(?<!\w)([A-Za-z01]{3,10})\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,\s{0,3}([12]\d{3})(?!\d)/g;
const figures = /(?<![\w/.])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?![\w/])/g;
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;

/** Every full date in the text, in order: "10th November 2016", a scan's "3pt July 2019", 05/12/16, 2016-12-16. */
export function findDates(text: string): PrintedDate[] {
  const found: PrintedDate[] = [];
  const keep = (match: RegExpMatchArray, year: string, month: number | null, day: string) => {
    const date = month === null ? null : calendarDay(toDigits(year), month, toDigits(day));
    if (date !== null) found.push({ printed: match[0].trim(), date, at: match.index ?? 0 });
  };
  for (const match of text.matchAll(written))
    keep(match, match[3] ?? '', monthNumber(match[2] ?? ''), match[1] ?? '');
  for (const match of text.matchAll(american))
    keep(match, match[3] ?? '', monthNumber(match[1] ?? ''), match[2] ?? '');
  for (const match of text.matchAll(figures))
    keep(match, fullYear(match[3] ?? ''), Number(match[2]), match[1] ?? '');
  for (const match of text.matchAll(iso)) keep(match, match[1] ?? '', Number(match[2]), match[3] ?? '');
  return found.sort((a, b) => a.at - b.at);
}

/** The first full date in the text as `YYYY-MM-DD`, or null. */
export function firstDate(text: string): string | null {
  return findDates(text)[0]?.date ?? null;
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function calendarDay(year: string, month: number, day: string): string | null {
  return parseCalendarDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
