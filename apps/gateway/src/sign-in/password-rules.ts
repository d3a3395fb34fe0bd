import { Refusal } from '../refusal.ts';
import { isCommonPassword } from './common-passwords.ts';

const shortest = 12;
const longest = 128;

/** Length and the list of common ones, and nothing else: no mixture of characters is asked for. */
export function requireGoodPassword(password: string, aboutThePerson: readonly string[]): void {
  const characters = [...password].length;
  if (characters < shortest)
    throw bad(
      `Use at least ${shortest} characters. Three or four words that have nothing to do with one another make a good password.`,
    );
  if (characters > longest) throw bad(`Use at most ${longest} characters.`);
  if (isCommonPassword(password)) {
    throw bad(
      'This is one of the first passwords somebody would try. Use words that have nothing to do with one another.',
    );
  }
  if (isAboutThePerson(password, aboutThePerson)) {
    throw bad(
      'Your name or e-mail address is most of this password. Use words that have nothing to do with you.',
    );
  }
}

function isAboutThePerson(password: string, aboutThePerson: readonly string[]): boolean {
  const words = aboutThePerson.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const folded = password.toLowerCase();
  const rest = words
    .filter((word) => word.length >= 3)
    .reduce((left, word) => left.replaceAll(word, ''), folded);
  return rest !== folded && rest.length < 6;
}

function bad(sentence: string): Refusal {
  return new Refusal('VALIDATION', sentence, { field: 'password' });
}
