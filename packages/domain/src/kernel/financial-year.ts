import type { Branded } from './branded.ts';
import { type CalendarDate, calendarDate } from './calendar-date.ts';
import { type Month, month, monthsLater } from './month.ts';

/** 1 April to 31 March as printed, `2026/27`. */
export type FinancialYear = Branded<string, 'FinancialYear'>;

/** The year, or null when the text is not `YYYY/YY` with the second year following the first. */
export function parseFinancialYear(text: string): FinancialYear | null {
  const printed = /^(\d{4})\/(\d{2})$/.exec(text);
  if (printed === null) return null;
  const from = Number(printed[1]);
  return from >= 1 && from < 9999 && (from + 1) % 100 === Number(printed[2]) ? (text as FinancialYear) : null;
}

/** Throws a RangeError when the text is not `YYYY/YY` with the second year following the first. */
export function financialYear(text: string): FinancialYear {
  const year = parseFinancialYear(text);
  if (year === null) throw new RangeError(`"${text}" is not a financial year such as 2016/17`);
  return year;
}

/** The financial year the day falls in. */
export function financialYearOf(date: CalendarDate): FinancialYear {
  const calendarYear = Number(date.slice(0, 4));
  return financialYearFrom(date.slice(5) >= '04-01' ? calendarYear : calendarYear - 1);
}

/** Counts backwards when the number is negative. */
export function financialYearsLater(year: FinancialYear, years: number): FinancialYear {
  return financialYearFrom(Number(year.slice(0, 4)) + years);
}

/** 1 April of the first calendar year. */
export function firstDayOfYear(year: FinancialYear): CalendarDate {
  return calendarDate(`${year.slice(0, 4)}-04-01`);
}

/** 31 March of the second calendar year. */
export function lastDayOfYear(year: FinancialYear): CalendarDate {
  return calendarDate(`${fourDigits(Number(year.slice(0, 4)) + 1)}-03-31`);
}

/** Both 1 April and 31 March belong to the year. */
export function isWithin(year: FinancialYear, date: CalendarDate): boolean {
  return date >= firstDayOfYear(year) && date <= lastDayOfYear(year);
}

/** The twelve months in order; month 1 of a monitoring report is April. */
export function monthsOf(year: FinancialYear): readonly Month[] {
  const april = month(`${year.slice(0, 4)}-04`);
  return Array.from({ length: 12 }, (_, at) => monthsLater(april, at));
}

function financialYearFrom(calendarYear: number): FinancialYear {
  return financialYear(`${fourDigits(calendarYear)}/${fourDigits(calendarYear + 1).slice(2)}`);
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}
