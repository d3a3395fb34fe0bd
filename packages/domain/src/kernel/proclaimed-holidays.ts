import { type CalendarDate, calendarDate } from './calendar-date.ts';

/** A bank holiday of one year alone. */
export type ProclaimedHoliday = {
  readonly on: CalendarDate;
  /** The bank holiday of every year that it was moved from; null where it came beside the others. */
  readonly insteadOf: CalendarDate | null;
  readonly occasion: string;
};

/**
 * The bank holidays that Royal Proclamation appointed or moved in England and Wales (Banking and Financial Dealings Act
 * 1971 s.1(2) and (3)), as the London Gazette and GOV.UK list them: whatever was proclaimed up to the end of 2027. A new
 * proclamation is added here. Made when asked for: a list of dates made on import would weigh on every first screen.
 */
export function proclaimedHolidays(): readonly ProclaimedHoliday[] {
  return [
    added('2011-04-29', 'Wedding of the Duke and Duchess of Cambridge'),
    moved('2012-06-04', '2012-05-28', 'Spring bank holiday beside the Diamond Jubilee'),
    added('2012-06-05', 'Diamond Jubilee of Queen Elizabeth II'),
    moved('2020-05-08', '2020-05-04', 'Early May bank holiday on the 75th anniversary of VE Day'),
    moved('2022-06-02', '2022-05-30', 'Spring bank holiday beside the Platinum Jubilee'),
    added('2022-06-03', 'Platinum Jubilee of Queen Elizabeth II'),
    added('2022-09-19', 'State funeral of Queen Elizabeth II'),
    added('2023-05-08', 'Coronation of King Charles III'),
  ];
}

function added(on: string, occasion: string): ProclaimedHoliday {
  return { on: calendarDate(on), insteadOf: null, occasion };
}

function moved(on: string, insteadOf: string, occasion: string): ProclaimedHoliday {
  return { on: calendarDate(on), insteadOf: calendarDate(insteadOf), occasion };
}
