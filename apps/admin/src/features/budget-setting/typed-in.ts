import { type FieldError, readDateParts } from '@concordat/ui';

/** What was typed into a field, spaces around it taken off. */
export function typedIn(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim();
}

/** The day typed into a date field; the error to show beside it when it is none. */
export function dayTypedIn(
  form: FormData,
  name: string,
): { readonly day: string } | { readonly error: FieldError } {
  const part = (of: string) => String(form.get(`${name}-${of}`) ?? '');
  const reading = readDateParts({ day: part('day'), month: part('month'), year: part('year') }, 'Day');
  if (reading.kind === 'date') return { day: reading.date };
  return { error: { field: name, message: reading.kind === 'empty' ? 'Enter the day' : reading.message } };
}
