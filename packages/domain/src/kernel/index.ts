export type { Branded } from './branded.ts';
export { isBusinessDay, nextBusinessDay } from './business-day.ts';
export {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  compareDates,
  dayOfWeek,
  daysBetween,
  parseCalendarDate,
} from './calendar-date.ts';
export type { Actor, Circumstances } from './circumstances.ts';
export { type ClockTime, clockTime, parseClockTime } from './clock-time.ts';
export type { Commitment } from './commitment.ts';
export {
  type Accepted,
  accept,
  acceptPersonally,
  type Decision,
  type PersonalDecision,
  type Refused,
  refuse,
} from './decision.ts';
export { type DueStanding, dueStanding } from './due-standing.ts';
export {
  type FinancialYear,
  financialYear,
  financialYearOf,
  financialYearsLater,
  firstDayOfYear,
  isWithin,
  lastDayOfYear,
  monthsOf,
  parseFinancialYear,
} from './financial-year.ts';
export { type Id, idOf, parseId } from './ids.ts';
export { type ImpreciseDue, resolveDue } from './imprecise-due.ts';
export {
  addSeconds,
  compareInstants,
  endOfLondonDay,
  type Instant,
  instant,
  instantInLondon,
  londonDateOf,
  londonTimeOf,
  parseInstant,
} from './instant.ts';
export { firstDayOf, lastDayOf, type Month, month, monthOf, monthsLater, parseMonth } from './month.ts';
export {
  addPence,
  negatePence,
  type Pence,
  parsePence,
  pence,
  penceFromBigInt,
  subtractPence,
} from './pence.ts';
export { type Ppm, percentageOf, ppm } from './ppm.ts';
export { splitPence } from './split-pence.ts';
export {
  canMove,
  type Move,
  type TransitionTable,
  unmatchedMoves,
  unreachableStates,
} from './transition-table.ts';
export { writtenDate, writtenMonth } from './written-date.ts';
export { writtenPounds } from './written-pounds.ts';
