import {
  type CalendarDate,
  type FinancialYear,
  type Id,
  type Instant,
  type Month,
  type Pence,
  parseCalendarDate,
  parseFinancialYear,
  parseId,
  parseInstant,
  parseMonth,
  parsePence,
} from '@concordat/domain/kernel';
import { z } from 'zod';

/** A UUID in any case, handed on in lower case. */
export function idField<Kind extends string>() {
  return read<Id<Kind>>((text) => parseId<Kind>(text), 'This is not an id.');
}

export const dateField = read<CalendarDate>(
  parseCalendarDate,
  'Enter a date that exists, such as 2016-12-16.',
);

export const instantField = read<Instant>(parseInstant, 'Enter a moment such as 2016-12-16T10:00:00Z.');

export const monthField = read<Month>(parseMonth, 'Enter a month such as 2016-09.');

export const financialYearField = read<FinancialYear>(parseFinancialYear, 'Enter a year such as 2016/17.');

/** Whole pence, positive or negative. */
export const penceField = z.number().transform((amount, ctx): Pence => {
  const read = parsePence(amount);
  if (read !== null) return read;
  ctx.addIssue({ code: 'custom', message: 'Give a whole number of pence.' });
  return z.NEVER;
});

/**
 * Text as typed, at most so many characters: control characters but line ends and tabs are taken out, and half a
 * character, which nothing can store, becomes the sign for one that is missing.
 */
export function textField(most: number) {
  return (
    z
      .string()
      .max(most, `Use at most ${most} characters.`)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .transform((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '').toWellFormed())
  );
}

/** The same, which may be left out; null then. */
export function optionalTextField(most: number) {
  return textField(most)
    .nullish()
    .transform((text) => text ?? null);
}

/** The version of the record that the person saw. */
export const versionField = z.int('Say which version you saw.').min(0);

/** Made once for each act by whoever sends it, and sent again with every retry. */
export const keyField = read<string>((text) => parseId(text), 'The idempotency key must be a UUID.');

function read<Value extends string>(parse: (text: string) => Value | null, message: string) {
  return z.string().transform((text, ctx): Value => {
    const value = parse(text);
    if (value !== null) return value;
    ctx.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}
