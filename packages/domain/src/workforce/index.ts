export { allowedWorkforceCommands } from './allowed-workforce-commands.ts';
export { type Fte, fte, readFte, writtenFte } from './fte.ts';
export { monthToForecast } from './month-to-forecast.ts';
export {
  costAtEstablishment,
  costOfMonths,
  type PaidLine,
  type PayForecast,
  payForecastsOf,
} from './pay-forecast.ts';
export {
  type SetWorkforceGroup,
  type StaffedLedger,
  setWorkforceGroup,
} from './set-workforce-group.ts';
export { lastCounted, strengthIn, vacancyOf, vacancyRateOf } from './strength.ts';
export type { WorkforceEvent } from './workforce-events.ts';
export type { PayRise, WorkforceGroup, WorkforceMonth } from './workforce-group.ts';
export type { WorkforceGroupId } from './workforce-ids.ts';
export { sentenceForWorkforceRefusal, type WorkforceRefusal } from './workforce-refusals.ts';
