import { parseCalendarDate } from '@concordat/domain/kernel';
import { textScalar } from './text-scalar.ts';

export const CalendarDateScalar = textScalar(
  'CalendarDate',
  'A local date without a zone, ISO 8601: 2016-12-16.',
  parseCalendarDate,
);
