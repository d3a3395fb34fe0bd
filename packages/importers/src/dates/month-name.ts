import { editDistance, squash } from '../lines/resemble.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** 1 for January to 12 for December, short or misscanned ("Sept", "Decernber", "0ctober"); null for any other word. */
export function monthNumber(word: string): number | null {
  const letters = squash(word);
  if (letters.length < 3 || letters.length > 11) return null;
  const short = months.findIndex((month) => month === letters || month.slice(0, 3) === letters);
  if (short >= 0) return short + 1;
  if (letters === 'sept') return 9;
  const near = months.findIndex(
    (month) => month.length >= 4 && editDistance(month, letters) <= (month.length >= 7 ? 2 : 1),
  );
  return near >= 0 ? near + 1 : null;
}
