import type { Pence } from '@concordat/domain/kernel';
import { pastedLines } from './pasted-lines.ts';

export type PastedBooks = {
  readonly lines: readonly {
    readonly code: string;
    readonly title: string | null;
    /** Of the whole year; spending is positive, income negative. */
    readonly budget: Pence;
    readonly beside: string | null;
  }[];
  /** Row, column, reason and what to do; when there are any, nothing may be sent. */
  readonly problems: readonly string[];
};

/** Rows pasted from a spreadsheet: code, title, the year's budget in pounds, and the line a new one stands beside. */
export function readPastedBooks(text: string, known: ReadonlySet<string>): PastedBooks {
  const lines: PastedBooks['lines'][number][] = [];
  const problems: string[] = [];
  for (const { where, cells, code, budget, problems: own } of pastedLines(text)) {
    const [, title = '', , beside = ''] = cells;
    const model = beside || code;
    const astray =
      code !== '' && !known.has(model)
        ? [
            `${where}, column ${beside === '' ? 1 : 4}: these books have no line ${model}; write in column 4 beside which line it stands.`,
          ]
        : [];
    problems.push(...own, ...astray);
    if (own.length + astray.length === 0 && budget !== null)
      lines.push({ code, title: title || null, budget, beside: beside || null });
  }
  return { lines, problems };
}
