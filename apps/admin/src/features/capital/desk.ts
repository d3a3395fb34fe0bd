import type { CalendarDate, Pence } from '@concordat/domain/kernel';
import { type FieldError, readDateParts, readTypedMoney } from '@concordat/ui';
import type { CapitalDeskQuery } from '../../generated/graphql.ts';

export type Desk = NonNullable<CapitalDeskQuery['capitalMonitor']>;
export type DeskScheme = Desk['blocks'][number]['schemes'][number];

/** Every form of the desk is about one programme and asks for its latest state when somebody else was first. */
export type FormOfDesk = { readonly desk: Desk; readonly onStale: () => void };

export const refetched = ['CapitalDesk', 'CapitalOffice'];

export function schemesOf({ blocks }: Desk): readonly DeskScheme[] {
  return blocks.flatMap(({ schemes }) => schemes);
}

/** The number with the title, as the report prints it. */
export function schemeName({ number, title }: Pick<DeskScheme, 'number' | 'title'>): string {
  return number === null ? title : `${number} ${title}`;
}

export function schemeChoices(schemes: readonly DeskScheme[]) {
  return schemes.map((scheme) => ({ value: scheme.id, label: schemeName(scheme) }));
}

/** What was typed into a field, spaces around it taken off. */
export function typed(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim();
}

/** The date typed into `name`; null when left empty, the error to show when it is none. */
export function typedDate(
  form: FormData,
  name: string,
  subject: string,
): { readonly date: CalendarDate | null } | { readonly error: FieldError } {
  const part = (of: string) => String(form.get(`${name}-${of}`) ?? '');
  const reading = readDateParts({ day: part('day'), month: part('month'), year: part('year') }, subject);
  if (reading.kind === 'wrong') return { error: { field: name, message: reading.message } };
  return { date: reading.kind === 'date' ? (reading.date as CalendarDate) : null };
}

/** Pence typed into `name`; null when left empty, the error to show when it is no amount. */
export function typedAmount(
  form: FormData,
  name: string,
  subject: string,
): { readonly amount: Pence | null } | { readonly error: FieldError } {
  const text = typed(form, name);
  if (text === '') return { amount: null };
  const pence = readTypedMoney(text);
  if (pence === null) {
    return { error: { field: name, message: `${subject} must be an amount in pounds, like 45,000` } };
  }
  return { amount: pence as Pence };
}
