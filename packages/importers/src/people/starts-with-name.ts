import { readName } from './is-name.ts';

/** True when the first words of a phrase, up to the next "and", are a person's name. */
export function startsWithName(phrase: string): boolean {
  const first = phrase.split(/\s+(?:and|&)\s+|,/i)[0] ?? '';
  return readName(first) !== null;
}
