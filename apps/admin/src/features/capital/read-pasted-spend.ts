import type { Pence } from '@concordat/domain/kernel';
import { readTypedMoney } from '@concordat/ui';
import { type DeskScheme, schemeName } from './desk.ts';

export type PastedSpend = {
  readonly rows: readonly {
    readonly scheme: DeskScheme;
    readonly kind: 'actual' | 'commitment';
    readonly amount: Pence;
    readonly source: string;
  }[];
  /** Row, column, reason and what to do; when there are any, nothing may be sent. */
  readonly problems: readonly string[];
};

/**
 * Rows pasted from a spreadsheet: scheme, paid in the month, on order, and where it is from. A scheme is named by its
 * number with its title, its title, or its number alone where only one row has it. Nil is stated by 0 or a dash, and
 * says that nothing was paid or is on order any more; an empty cell says nothing.
 */
export function readPastedSpend(text: string, schemes: readonly DeskScheme[]): PastedSpend {
  const rows: PastedSpend['rows'][number][] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const where = `Row ${at + 1}`;
    const [name = '', paid = '', ordered = '', source = ''] = line.split('\t').map((cell) => cell.trim());
    const found = schemesCalled(name, schemes);
    const [scheme] = found;
    if (scheme === undefined || found.length > 1) {
      const why = scheme === undefined ? 'no scheme is called' : 'several schemes are called';
      problems.push(`${where}, column 1: ${why} "${name}"; write its number and title as in the report.`);
      continue;
    }
    if (scheme.isHeld) {
      problems.push(`${where}: ${schemeName(scheme)} waits for its business case; release it first.`);
      continue;
    }
    if (seen.has(scheme.id)) {
      problems.push(`${where}: ${schemeName(scheme)} stands in two rows; make them one.`);
      continue;
    }
    seen.add(scheme.id);
    for (const [column, kind, cell] of [
      [2, 'actual', paid],
      [3, 'commitment', ordered],
    ] as const) {
      if (cell === '') continue;
      const amount = cell === '-' ? 0 : readTypedMoney(cell);
      if (amount === null) {
        problems.push(
          `${where}, column ${column}: "${cell}" is no amount; write pounds, like 1,234 or (56).`,
        );
      } else {
        rows.push({ scheme, kind, amount: amount as Pence, source: source || 'Pasted at month end' });
      }
    }
  }
  return { rows, problems };
}

function schemesCalled(name: string, schemes: readonly DeskScheme[]): readonly DeskScheme[] {
  const wanted = name.toLowerCase();
  const exactly = schemes.filter((scheme) =>
    [schemeName(scheme), scheme.title].some((known) => known.toLowerCase() === wanted),
  );
  if (exactly.length > 0 || wanted === '') return exactly;
  return schemes.filter(({ number }) => number?.toLowerCase() === wanted);
}
