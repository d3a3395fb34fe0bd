const small = new Set([
  'the',
  'and',
  'of',
  'for',
  'to',
  'a',
  'an',
  'in',
  'on',
  'report',
  'update',
  'paper',
  'from',
  'with',
  'by',
  'proposal',
]);

/** How alike two titles are, 0 to 1; "MTFP" and "Medium Term Financial Plan" count as the same words. */
export function likeness(one: string, other: string): number {
  const a = words(one);
  const b = words(other);
  if (a.length === 0 || b.length === 0) return 0;
  const shared = (from: string[], to: string[]) =>
    from.filter((word) => to.some((each) => sameWord(word, each))).length;
  const plain = Math.max(shared(a, b) / a.length, shared(b, a) / b.length);
  const spelled = countSpelledOut(a, b) + countSpelledOut(b, a);
  return Math.min(1, plain + spelled * 0.4);
}

function words(title: string): string[] {
  return title
    .toLowerCase()
    .replace(/co-ordination/g, 'coordination')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !small.has(word));
}

/** The same word, one of them in another form: "monitoring" and "monitor", "agreement" and "agreements". */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const stem = Math.min(one.length, other.length);
  return (
    stem >= 5 &&
    one.slice(0, stem - 1) === other.slice(0, stem - 1) &&
    Math.abs(one.length - other.length) <= 3
  );
}

/** How many short forms in one title are the initials of words in the other: "mtfp", "hmic". */
function countSpelledOut(short: readonly string[], long: readonly string[]): number {
  const initials = long.map((word) => word[0]).join('');
  return short.filter(
    (word) =>
      word.length >= 3 && word.length <= 6 && initials.includes(word.length > 4 ? word.slice(0, 4) : word),
  ).length;
}
