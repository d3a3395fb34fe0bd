import type { Pence } from '@concordat/domain/kernel';
import { readTypedMoney } from '@concordat/ui';

/** A row of a paste: the line's code and its budget, null where it is no amount, with every cell as it stands. */
export type PastedLine = {
  /** "Row 3", as the spreadsheet counts it. */
  readonly where: string;
  readonly cells: readonly string[];
  readonly code: string;
  readonly budget: Pence | null;
  /** Column, reason and what to do about its code and its amount. */
  readonly problems: readonly string[];
};

/** Rows of lines with a code in column 1 and a year's budget in pounds in column 3; empty rows and headings left out. */
export function pastedLines(text: string): readonly PastedLine[] {
  const seen = new Set<string>();
  return text.split(/\r?\n/).flatMap((row, at) => {
    const cells = row.split('\t').map((cell) => cell.trim());
    const [code = '', , typed = ''] = cells;
    if (row.trim() === '' || (seen.size === 0 && code.toLowerCase() === 'code')) return [];
    const where = `Row ${at + 1}`;
    const budget = readTypedMoney(typed) as Pence | null;
    const problems: string[] = [];
    if (code === '') problems.push(`${where}, column 1: the code is missing; write it before the title.`);
    if (seen.has(code))
      problems.push(`${where}, column 1: ${code} stands above already; name each line once.`);
    if (budget === null)
      problems.push(
        `${where}, column 3: "${typed}" is no amount; write pounds such as 1,234 or (267), and 0 for none.`,
      );
    seen.add(code);
    return [{ where, cells, code, budget, problems }];
  });
}
