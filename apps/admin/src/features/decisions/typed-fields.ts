import type { CalendarDate, Pence } from '@concordat/domain/kernel';
import { type FieldError, readDateParts, readTypedMoney } from '@concordat/ui';

/** What was typed into a field, spaces around it taken off. */
export function typed(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim();
}

/** The date typed into `name`, null where none was, or what is wrong with it; `subject` as in "First day". */
export function typedDay(
  form: FormData,
  name: string,
  subject: string,
): { readonly date: CalendarDate | null } | { readonly error: FieldError } {
  const part = (of: string) => String(form.get(`${name}-${of}`) ?? '');
  const reading = readDateParts({ day: part('day'), month: part('month'), year: part('year') }, subject);
  if (reading.kind === 'empty') return { date: null };
  return reading.kind === 'date'
    ? { date: reading.date as CalendarDate }
    : { error: { field: name, message: reading.message } };
}

/** The amount typed into `name` in pounds, null where none was, or what is wrong with it. */
export function typedAmount(
  form: FormData,
  name: string,
): { readonly amount: Pence | null } | { readonly error: FieldError } {
  const text = typed(form, name);
  if (text === '') return { amount: null };
  const amount = readTypedMoney(text);
  return amount === null || amount < 0
    ? { error: { field: name, message: 'Enter an amount in pounds, such as 150,000' } }
    : { amount: amount as Pence };
}
