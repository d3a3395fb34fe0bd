import { type Page, placeOfCursor } from '@concordat/database/reads';
import { answerError } from './answer-error.ts';

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

type Keys = Parameters<typeof placeOfCursor>[1];

const most = 100;

/** The page asked for, or a VALIDATION error that says which argument is wrong and what to do. */
export function pageOf({ first, last, after, before }: PageArgs, keyTypes: Keys): Page {
  const backwards = first == null;
  if (backwards === (last == null)) throw refused('Give either `first` or `last`, from 1 to 100.');
  if ((backwards ? after : before) != null) {
    throw refused('`after` goes with `first`, and `before` goes with `last`.');
  }
  const size = first ?? last ?? 0;
  if (size < 1 || size > most) {
    throw refused(`\`${backwards ? 'last' : 'first'}\` is ${size}; give a number from 1 to ${most}.`);
  }
  const cursor = backwards ? before : after;
  if (cursor == null) return { size, backwards, from: null };
  const from = placeOfCursor(cursor, keyTypes);
  if (from === null) {
    throw refused(
      `\`${backwards ? 'before' : 'after'}\` is not a cursor of this list; start again without it.`,
    );
  }
  return { size, backwards, from };
}

function refused(message: string) {
  return answerError('VALIDATION', message);
}
