const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** 3 for "3", "three", "a further three"; 1 for "a"; 18 for "eighteen"; null for any other word. */
export function numberWord(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d{1,3}$/.test(lower)) return Number(lower);
  if (lower === 'a' || lower === 'an') return 1;
  if (lower === 'eighteen') return 18;
  if (lower === 'twenty-four') return 24;
  const index = words.indexOf(lower);
  return index > 0 ? index : null;
}
