import { monthNumber } from './month-name.ts';

export interface PrintedMonth {
  readonly printed: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly at: number;
}

/** Every "December 2019" in the text, in order, a day before it or not. */
export function findMonths(text: string): PrintedMonth[] {
  const found: PrintedMonth[] = [];
  for (const match of text.matchAll(/(?<!\w)([A-Za-z01]{3,10})[,.]?\s{0,3}((?:19|20)\d{2})(?!\d)/g)) {
    const number = monthNumber(match[1] ?? '');
    if (number === null) continue;
    found.push({
      printed: match[0],
      month: `${match[2]}-${String(number).padStart(2, '0')}`,
      at: match.index,
    });
  }
  return found;
}
