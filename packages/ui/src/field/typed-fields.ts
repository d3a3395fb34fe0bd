import type { CalendarDate, Pence } from '@concordat/domain/kernel';
import type { FieldError } from '../error-summary/error-summary.tsx';
import { readTypedMoney } from '../format/read-typed-money.ts';
import { readDateParts } from './read-date-parts.ts';

/** What was typed into a field, spaces around it taken off. */
export function typed(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim();
}

/** The date typed into `name`, null where none was, or what is wrong with it; `subject` as in "First day". */
export function typedDateOrNone(
  form: FormData,
  name: string,
  subject: string,
): { readonly date: CalendarDate | null } | { readonly error: FieldError } {
  const part = (of: string) => typed(form, `${name}-${of}`);
  const reading = readDateParts({ day: part('day'), month: part('month'), year: part('year') }, subject);
  if (reading.kind === 'wrong') return { error: { field: name, message: reading.message } };
  return { date: reading.kind === 'date' ? (reading.date as CalendarDate) : null };
}

/** The date typed into `name`, or what to say beside it, also where none was typed. */
export function typedDate(
  form: FormData,
  name: string,
  subject: string,
): { readonly date: CalendarDate } | { readonly error: FieldError } {
  const read = typedDateOrNone(form, name, subject);
  if ('error' in read) return read;
  if (read.date !== null) return { date: read.date };
  const [first = '', ...rest] = subject;
  return { error: { field: name, message: `Enter the ${first.toLowerCase()}${rest.join('')}` } };
}

/** Pence typed into `name` in pounds, null where nothing was, or what is wrong with it. */
export function typedAmount(
  form: FormData,
  name: string,
  subject: string,
): { readonly amount: Pence | null } | { readonly error: FieldError } {
  const text = typed(form, name);
  if (text === '') return { amount: null };
  const amount = readTypedMoney(text);
  if (amount === null) {
    return { error: { field: name, message: `${subject} must be an amount in pounds, like 45,000` } };
  }
  return { amount: amount as Pence };
}
