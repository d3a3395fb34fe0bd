import type { Comparison } from './comparison.ts';
import { figureInWords } from './figure-in-words.ts';
import { wordsOf } from './key-of-row.ts';
import { isLikelySlip } from './likely-slip.ts';
import { type MoneyInProse, moneyInProse } from './money-in-prose.ts';
import { type NamedFigure, namedFigures } from './named-figures.ts';
import type { PrintedTable } from './printed-table.ts';

export interface PrintedParagraph {
  readonly text: string;
  readonly line: number;
}

const MOST = 3000;

/** Compares the amounts a paper's paragraphs name with its tables; only what is plainly the same figure is told of. */
export function compareProse(
  paragraphs: readonly PrintedParagraph[],
  tables: readonly PrintedTable[],
): Comparison[] {
  const figures = namedFigures(tables).slice(0, MOST);
  return paragraphs.flatMap((paragraph) => {
    const amounts = moneyInProse(paragraph.text);
    return amounts.flatMap((amount) => {
      const found = nearMiss(amount, paragraph, figures);
      return found === null ? [] : [found];
    });
  });
}

/** A figure that no table prints, but that differs by a slip of one digit or by rounding from one that is called the same. */
function nearMiss(
  amount: MoneyInProse,
  paragraph: PrintedParagraph,
  figures: readonly NamedFigure[],
): Comparison | null {
  const { pounds, place } = amount;
  const alike = (figure: NamedFigure) => figure.unit <= place;
  if (figures.some((figure) => alike(figure) && isRoundedTo(figure.pounds, pounds, place))) return null;
  const near = around(paragraph.text, amount.at);
  const named = figures.filter((figure) => isNamed(figure, near));
  const close = named.find(
    (figure) => Math.abs(Math.abs(figure.pounds) - pounds) <= Math.max(figure.unit, place),
  );
  if (close !== undefined && alike(close) && pounds >= 20 * place)
    return told(amount, paragraph, close, 'rounding');
  const meant = slippedFrom(amount, named.filter(alike));
  if (meant !== null) {
    const isPlain = pounds / place >= 10_000 && !speaksOfAnotherTime(near);
    return told(amount, paragraph, meant, isPlain ? 'misprint' : 'unsettled');
  }
  if (figures.some((figure) => isRoundedTo(pounds, Math.abs(figure.pounds), figure.unit))) return null;
  return close === undefined || pounds < 20 * place ? null : told(amount, paragraph, close, 'rounding');
}

/** The one figure a slip would turn into what is printed; null where there is none or more than one. */
function slippedFrom({ pounds, place }: MoneyInProse, named: readonly NamedFigure[]): NamedFigure | null {
  if (pounds / place < 1000) return null;
  const slips = named.filter((figure) =>
    isLikelySlip(pounds / place, Math.round(Math.abs(figure.pounds) / place)),
  );
  return new Set(slips.map((figure) => Math.abs(figure.pounds))).size === 1 ? (slips[0] ?? null) : null;
}

function isRoundedTo(exact: number, rounded: number, unit: number): boolean {
  return 2 * Math.abs(Math.abs(exact) - Math.abs(rounded)) <= (unit > 1 ? unit : 0);
}

/** Last month's or last year's figure is another figure. */
function speaksOfAnotherTime(text: string): boolean {
  return /\b(?:last (?:year|month)|previous|prior|formerly|original(?:ly)?|compared|was|were|rose|fell)\b/i.test(
    text,
  );
}

/** The sentence the amount stands in, and the one before it. */
function around(text: string, at: number): string {
  const before = text.slice(0, at);
  const start = Math.max(0, before.lastIndexOf('. ', Math.max(0, before.lastIndexOf('. ') - 1)));
  const end = text.indexOf('. ', at);
  return text.slice(start, end < 0 ? text.length : end);
}

/** Every word of a short name, or most of a long one, stands in the sentence; capitals such as SARC may stand for the words they begin. */
function isNamed({ words }: NamedFigure, near: string): boolean {
  const spoken = new Set(wordsOf(near));
  const initials = initialsIn(near);
  const held = words.filter((word) => spoken.has(word) || initials.has(word));
  const telling = words.filter((word) => initials.has(word) && word.length >= 3);
  if (telling.length > 0) return true;
  return words.length >= 2 && held.length === words.length;
}

/** "Sexual Assault Referral Centre" gives "sarc". */
function initialsIn(text: string): Set<string> {
  const runs = text.match(/\b[A-Z][a-z]+(?: [A-Z][a-z]+){2,6}/g) ?? [];
  return new Set(
    runs.flatMap((run) => {
      const letters = run.split(' ').map((word) => (word[0] ?? '').toLowerCase());
      return letters
        .flatMap((_, from) => [letters.slice(from).join('')])
        .filter((short) => short.length >= 3);
    }),
  );
}

function told(
  amount: MoneyInProse,
  { line }: PrintedParagraph,
  figure: NamedFigure,
  verdict: Comparison['verdict'],
): Comparison {
  const other = Math.abs(figure.pounds);
  const ends = {
    rounding: ', a difference that rounding explains',
    misprint: '',
    unsettled: '; whether they are the same figure is for a person to say',
  }[verdict];
  const inTable = figureInWords(figure.printed, figure.tableUnit);
  return {
    kind: 'textAgainstTable',
    verdict,
    line,
    printed: amount.pounds,
    otherLine: figure.line,
    other,
    difference: Math.round((amount.pounds - other) * 100) / 100,
    sentence: `The paragraph on line ${line} says ${amount.printed}, ${verdict === 'rounding' ? 'and' : 'but'} line ${figure.line} prints ${inTable} for "${figure.label}"${ends}.`,
  };
}
