import type { Viewer } from '@concordat/domain/access';
import { type CalendarDate, londonDateOf } from '@concordat/domain/kernel';
import { answerError } from './answer-error.ts';
import type { RequestContext } from './request-context.ts';

/** Throws UNAUTHENTICATED for a visitor; a field's declared need has normally said so before. */
export function signedIn({ viewer }: RequestContext): Viewer {
  if (viewer === null) throw answerError('UNAUTHENTICATED', 'Sign in to go on.');
  return viewer;
}

/** The office's day in London. */
export function officeToday({ officeNow }: RequestContext): CalendarDate {
  return londonDateOf(officeNow);
}
