const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'l',
  '5': 's',
  '8': 'b',
  '|': 'l',
  '€': 'e',
  ß: 'b',
};

/** Letters alone, lower case, with the digits a scanner puts for letters turned back: "RECO MMENDATI0N" is "recommendation". */
export function squash(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[0158|€ß]/g, (mark) => lookalikes[mark] ?? mark)
    .replace(/[^a-z]/g, '')
    .replace(/rn/g, 'm');
}

/** True when the words are the keyword, or differ by the one or two letters a scanner gets wrong. */
export function resembles(text: string, ...keywords: readonly string[]): boolean {
  const letters = squash(text);
  return keywords.some((plain) => {
    const keyword = plain.replace(/rn/g, 'm');
    const allowed = keyword.length >= 10 ? 2 : keyword.length >= 5 ? 1 : 0;
    return Math.abs(letters.length - keyword.length) <= allowed && editDistance(letters, keyword) <= allowed;
  });
}

/** The entry one of whose keywords is nearest to the words, or null when none resembles them. */
export function nearest<Name extends string>(
  text: string,
  entries: Record<Name, readonly string[]>,
): Name | null {
  const letters = squash(text);
  const names = Object.keys(entries) as Name[];
  const exact = names.find((name) => entries[name].includes(letters));
  return exact ?? names.find((name) => resembles(letters, ...entries[name])) ?? null;
}

/** How many letters must be added, dropped or changed to turn one word into the other. */
export function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const swap = from[row - 1] === to[column - 1] ? 0 : 1;
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + swap,
      );
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
