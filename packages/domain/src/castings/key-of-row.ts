import type { PrintedRow } from './printed-table.ts';

/** What a row is called, without the words that only say it is a total; a scheme number stands for the name. */
export function keyOfRow({ label, reference }: PrintedRow): string {
  if (reference !== null) return squash(reference);
  const words = wordsOf(label.replace(/\([^()]*\)/g, ' ')).filter(
    (word) => !/^(?:sub|grand|totals?|overall)$/.test(word),
  );
  return words.length === 0 ? 'total' : words.join(' ');
}

/** Words in small letters; "&" and "and" are one. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/&/g, ' and ')
      .match(/[a-z0-9]+/g) ?? []
  );
}

function squash(reference: string): string {
  return reference.toLowerCase().replace(/[^a-z0-9]/g, '');
}
