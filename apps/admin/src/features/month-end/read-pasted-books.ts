import type { Pence } from '@concordat/domain/kernel';
import { readTypedMoney } from '@concordat/ui';

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
  const seen = new Set<string>();
  for (const [at, row] of text.split(/\r?\n/).entries()) {
    if (row.trim() === '') continue;
    const where = `Row ${at + 1}`;
    const [code = '', title = '', typed = '', beside = ''] = row.split('\t').map((cell) => cell.trim());
    const budget = readTypedMoney(typed);
    const before = problems.length;
    if (code === '') problems.push(`${where}, column 1: the code is missing; write it before the title.`);
    if (seen.has(code))
      problems.push(`${where}, column 1: ${code} stands above already; name each line once.`);
    seen.add(code);
    if (budget === null)
      problems.push(
        `${where}, column 3: "${typed}" is no amount; write pounds such as 1,234 or (267), and 0 for none.`,
      );
    const model = beside || code;
    if (code !== '' && !known.has(model))
      problems.push(
        `${where}, column ${beside === '' ? 1 : 4}: these books have no line ${model}; write in column 4 beside which line it stands.`,
      );
    if (problems.length === before && budget !== null)
      lines.push({ code, title: title || null, budget: budget as Pence, beside: beside || null });
  }
  return { lines, problems };
}
