import type { BooksColumn } from './books-sheet.ts';
import { meaningOf } from './column-meaning.ts';

const byHead: readonly (readonly [BooksColumn, RegExp])[] = [
  ['broughtForward', /\bb\s?\/\s?f(?:wd)?\b|brought forward/i],
  ['previouslyAuthorised', /previously authorised|^authorised\b.*amendments?/i],
  ['proposed', /\bproposed\b/i],
  ['amended', /\boriginal\b.*\bas amended/i],
  ['original', /\boriginal\b/i],
  ['revised', /\brevised\b/i],
];

/** The column of the books that a printed head means; null where it means none of them. */
export function booksColumnOf(head: string): BooksColumn | null {
  const said = byHead.find(([, pattern]) => pattern.test(head))?.[0];
  const meaning = meaningOf(head);
  if (meaning === 'percent') return null;
  if (said !== undefined) return said;
  if (meaning === 'committed') return 'spentAndCommitted';
  if (meaning === 'amount') return /year[- ]?to[- ]?date|\bto date\b|\bytd\b/i.test(head) ? 'toDate' : null;
  return meaning === 'total' || meaning === 'notAdditive' ? null : meaning;
}
