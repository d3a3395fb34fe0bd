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
  const folded = password.toLowerCase();
  if (
    aboutThePerson.some((word) => word.length >= 4 && folded.replaceAll(word.toLowerCase(), '').length < 6)
  ) {
    throw bad(
      'Your name or e-mail address is most of this password. Use words that have nothing to do with you.',
    );
  }
}

function bad(sentence: string): Refusal {
  return new Refusal('VALIDATION', sentence, { field: 'password' });
}
