import type { CalendarDate } from '@concordat/domain/kernel';
import { type FieldError, readDateParts } from '@concordat/ui';

/** The date typed into `name`, or the error to show beside it; `subject` as in "First day". */
export function typedDate(
  form: FormData,
  name: string,
  subject: string,
): { readonly date: CalendarDate } | { readonly error: FieldError } {
  const part = (of: string) => String(form.get(`${name}-${of}`) ?? '');
  const reading = readDateParts({ day: part('day'), month: part('month'), year: part('year') }, subject);
  if (reading.kind === 'date') return { date: reading.date as CalendarDate };
  const message = reading.kind === 'empty' ? `Enter the ${subject.toLowerCase()}` : reading.message;
  return { error: { field: name, message } };
}

/** What was typed into a field, spaces around it taken off. */
export function typed(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim();
}
