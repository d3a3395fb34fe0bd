import type { Viewer } from '@concordat/domain/access';
import { type CalendarDate, londonDateOf } from '@concordat/domain/kernel';
import { answerError } from './answer-error.ts';
import type { Asking, RequestContext } from './request-context.ts';

/** Throws UNAUTHENTICATED for a visitor; a field's declared need has normally said so before. */
export function signedIn({ viewer }: Asking): Viewer {
  if (viewer === null) throw answerError('UNAUTHENTICATED', 'Sign in to go on.');
  return viewer;
}

let known: { readonly hour: string; readonly day: CalendarDate } | null = null;

/** The office's day in London, which begins with an hour of UTC and so is worked out once an hour. */
export function officeToday({ officeNow }: RequestContext): CalendarDate {
  const hour = officeNow.slice(0, 'YYYY-MM-DDTHH'.length);
  if (known?.hour !== hour) known = { hour, day: londonDateOf(officeNow) };
  return known.day;
}
