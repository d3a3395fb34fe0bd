/** Ways a scanner, a copier or a hurried hand spoils a paper; each is given the text and a source of chance. */
export type Damage = (text: string, chance: () => number) => string;

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const lookalike: Record<string, string> = { '0': 'O', '1': 'l', '5': 'S', '8': 'B' };

/** "3rd July" becomes "3pt July", "10th" becomes "l0th". */
export const garbleOrdinals: Damage = (text, chance) =>
  text.replace(
    /\b(\d{1,2})\s?(?:<sup>)?(st|nd|rd|th)(?:<\/sup>)?(?= [A-Z][a-z]+ \d{4})/g,
    (whole, day: string) => {
      const luck = chance();
      if (luck < 0.4) return `${day}pt`;
      return luck < 0.7 ? `${spoilDigit(day, chance)}th` : whole;
    },
  );

/** "6.5 The Board" becomes "6.S The Board", at most one number in six. */
export const lettersForDigits: Damage = (text, chance) =>
  text.replace(/^(\W{0,3}\d{1,2}\.)(\d)(?=[ *])/gm, (whole, section: string, paragraph: string) => {
    return chance() < 0.17 ? `${section}${lookalike[paragraph] ?? paragraph}` : whole;
  });

/** "5.1 The Board" becomes "5.1The Board". */
export const runTogether: Damage = (text, chance) =>
  text.replace(/^(\W{0,3}\d{1,2}\.\d{1,2}) (?=[A-Z])/gm, (whole, number: string) =>
    chance() < 0.3 ? number : whole,
  );

/** "9. Equality and Diversity" is printed over two lines. */
export const splitHeadings: Damage = (text, chance) =>
  text.replace(/^(\**\d{1,2}\. )(\S.{4,60})$/gm, (whole, number: string, words: string) => {
    if (chance() > 0.35 || /[.;:]\**$/.test(words)) return whole;
    return `${number.trim()}${number.startsWith('**') ? '**' : ''}\n${number.startsWith('**') ? '**' : ''}${words}`;
  });

/** Takes off bold, italic, heading marks and HTML, as text copied out of a PDF has none. */
export const stripMarks: Damage = (text) =>
  text
    .replace(/<\/?(?:b|i|u|sup|em|strong|p)>/gi, '')
    .replace(/\*\*/g, '')
    .replace(/^#{1,6} /gm, '')
    .replace(/^- (?=\(?[ivx\d]+[.)])/gm, '');

/** Doubles spaces and leaves trailing ones, as a scanner does. */
export const looseSpaces: Damage = (text, chance) =>
  text
    .replace(/(?<=[a-z,]) (?=[a-z])/g, () => (chance() < 0.05 ? '  ' : ' '))
    .replace(/$/gm, () => (chance() < 0.1 ? '   ' : ''));

/** Writes tables held apart by tabs with pipes instead. */
export const pipesForTabs: Damage = (text) =>
  text.replace(/^.*\t.*$/gm, (row) => `| ${row.split('\t').join(' | ')} |`);

/** Drops numbered paragraphs that have one before and one after them; the dropped numbers are collected. */
export function dropParagraphs(dropped: string[]): Damage {
  return (text, chance) => {
    const lines = text.split('\n');
    const numbers = lines.map((line) => /^\W{0,4}(\d{1,2}\.\d{1,2})[ *]/.exec(line)?.[1] ?? null);
    const order = numbers.flatMap((number, index) => (number === null ? [] : [index]));
    const gone = new Set<number>();
    for (const [position, index] of order.entries()) {
      const before = numbers[order[position - 1] ?? -1] ?? null;
      const after = numbers[order[position + 1] ?? -1] ?? null;
      const here = numbers[index];
      const isInside =
        here &&
        before &&
        after &&
        isNext(before, here) &&
        isNext(here, after) &&
        !gone.has(order[position - 1] ?? -1);
      if (!isInside || chance() > 0.15 || lines[index + 1]?.trim() !== '') continue;
      gone.add(index);
      dropped.push(here);
    }
    return lines.filter((_, index) => !gone.has(index)).join('\n');
  };
}

function isNext(one: string, other: string): boolean {
  const [section, paragraph] = one.split('.').map(Number);
  return other === `${section}.${(paragraph ?? 0) + 1}`;
}

function spoilDigit(day: string, chance: () => number): string {
  const at = Math.floor(chance() * day.length);
  return [...day].map((digit, index) => (index === at ? (lookalike[digit] ?? digit) : digit)).join('');
}
