import type { CalendarDate } from '@concordat/domain/kernel';
import { type DateParts, type FieldError, readDateParts } from '@concordat/ui';

/** The date typed into a field that must have one, or the error to show beside it; `subject` as in "First day". */
export function readRequiredDate(
  field: string,
  subject: string,
  typed: DateParts,
): { date: CalendarDate } | { error: FieldError } {
  const reading = readDateParts(typed, subject);
  if (reading.kind === 'date') return { date: reading.date as CalendarDate };
  return {
    error: {
      field,
      message: reading.kind === 'empty' ? `Enter the ${subject.toLowerCase()}` : reading.message,
    },
  };
}
