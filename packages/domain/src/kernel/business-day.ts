import { addDays, type CalendarDate, calendarDate, dayOfWeek } from './calendar-date.ts';
import { proclaimedHolidays } from './proclaimed-holidays.ts';

const [monday, saturday, sunday] = [1, 6, 7];

/**
 * Whether it is a working day in England and Wales: no Saturday, Sunday, Christmas Day, Good Friday or bank holiday
 * (Banking and Financial Dealings Act 1971 s.1 and Sch.1), those proclaimed for one year alone among them.
 */
export function isBusinessDay(date: CalendarDate): boolean {
  return dayOfWeek(date) < saturday && !holidaysOf(Number(date.slice(0, 4))).includes(date);
}

/** The first business day after the date. */
export function nextBusinessDay(date: CalendarDate): CalendarDate {
  let day = addDays(date, 1);
  while (!isBusinessDay(day)) day = addDays(day, 1);
  return day;
}

function holidaysOf(year: number): readonly CalendarDate[] {
  const easter = easterSunday(year);
  const ofEveryYear = [
    ...onWorkingDays([dayIn(year, 1, 1)]),
    addDays(easter, -2),
    addDays(easter, 1),
    mondayFrom(dayIn(year, 5, 1)),
    mondayFrom(dayIn(year, 5, 25)),
    mondayFrom(dayIn(year, 8, 25)),
    ...onWorkingDays([dayIn(year, 12, 25), dayIn(year, 12, 26)]),
  ];
  const proclaimed = proclaimedHolidays().filter(({ on }) => Number(on.slice(0, 4)) === year);
  const moved = proclaimed.map(({ insteadOf }) => insteadOf);
  return [...ofEveryYear.filter((day) => !moved.includes(day)), ...proclaimed.map(({ on }) => on)];
}

/** A holiday at a weekend is kept on the next working day that is not one itself. */
function onWorkingDays(dates: readonly CalendarDate[]): readonly CalendarDate[] {
  const kept = dates.filter((date) => dayOfWeek(date) < saturday);
  for (const date of dates.filter((each) => dayOfWeek(each) >= saturday)) {
    let day = date;
    while (dayOfWeek(day) >= saturday || kept.includes(day)) day = addDays(day, 1);
    kept.push(day);
  }
  return kept;
}

function mondayFrom(date: CalendarDate): CalendarDate {
  return addDays(date, (sunday + monday - dayOfWeek(date)) % sunday);
}

function dayIn(year: number, month: number, day: number): CalendarDate {
  const two = (of: number) => String(of).padStart(2, '0');
  return calendarDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

/** The Gregorian computus (Calendar (New Style) Act 1750, tables for finding Easter). */
function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const ordinal = epact + weekday - 7 * late + 114;
  return dayIn(year, Math.floor(ordinal / 31), (ordinal % 31) + 1);
}
