import { answerError } from '../answer-error.ts';

const longestWords = 200;

/** The words to look for, trimmed; a VALIDATION error when there are none or too many. */
export function wordsToFind(typed: string): string {
  const words = typed.trim();
  if (words !== '' && words.length <= longestWords) return words;
  throw answerError('VALIDATION', `Give \`words\` of 1 to ${longestWords} letters to look for.`);
}
