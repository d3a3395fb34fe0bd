import { addPence, type Pence } from '../kernel/index.ts';
import { type CastCheck, checkCasts } from './check-casts.ts';
import type { ColumnUse, ExtractMapping, ExtractUnit } from './extract-mapping.ts';
import type { BudgetLineId } from './finance-ids.ts';
import type { BudgetLine } from './ledger.ts';
import type { ExtractRow } from './ledger-extract.ts';
import { readAmount } from './read-amount.ts';

/** Something about one cell or row of a file: where it is, what is the matter, and what to do. */
export type ExtractFinding = {
  readonly row: number;
  /** As a spreadsheet names it, such as C; null for a finding about the whole row. */
  readonly column: string | null;
  readonly cell: string;
  readonly reason: string;
  readonly fix: string;
};

/** The amount a file gives one line of the ledger; several codes of the accounts may make one line. */
export type ExtractFigure = {
  readonly lineId: BudgetLineId;
  readonly use: Exclude<ColumnUse, 'code' | 'ignored'>;
  readonly amount: Pence;
  /** The rows of the file it is added up from. */
  readonly rows: readonly number[];
};

export type CheckedExtract = {
  readonly figures: readonly ExtractFigure[];
  /** Nothing is loaded while there is one. */
  readonly faults: readonly ExtractFinding[];
  /** What was understood, and should be known. */
  readonly remarks: readonly ExtractFinding[];
  /** Codes that stand for no line yet, with what stands beside them. */
  readonly unmapped: readonly { readonly code: string; readonly row: number; readonly beside: string }[];
  readonly leftOut: number;
  readonly casts: readonly CastCheck[];
};

type Reading = Pick<ExtractMapping, 'headRow' | 'uses' | 'codes'> & { readonly unit: ExtractUnit };

/** Every cell of an extract against its mapping and the lines of the ledger. */
export function checkExtract(
  rows: readonly ExtractRow[],
  mapping: Reading,
  lines: readonly Pick<BudgetLine, 'id' | 'code'>[],
): CheckedExtract {
  const { uses, unit, headRow } = mapping;
  const codeAt = uses.indexOf('code');
  const amountsAt = uses.flatMap((use, at) => (use === 'code' || use === 'ignored' ? [] : [{ use, at }]));
  const lineOf = new Map(lines.map((line) => [line.code, line.id]));
  const faults: ExtractFinding[] = [];
  const remarks: ExtractFinding[] = [];
  const unmapped: { code: string; row: number; beside: string }[] = [];
  const firstRowOf = new Map<string, number>();
  const figures = new Map<string, ExtractFigure>();
  const cast = checkCasts(amountsAt.map(({ at }) => at));
  let leftOut = 0;

  for (const { row, cells } of rows.filter((one) => headRow === null || one.row > headRow)) {
    const code = codeAt === -1 ? '' : (cells[codeAt] ?? '');
    const read = amountsAt.map(({ use, at }) => ({
      use,
      at,
      cell: cells[at] ?? '',
      of: readAmount(cells[at] ?? '', unit),
    }));
    if (code === '' && read.every(({ of }) => of.kind === 'none')) continue;
    const isTotal = code === '' || cells.some((cell) => /^(sub-?\s?|grand\s|net\s)?totals?\b/i.test(cell));
    for (const { of, at, cell } of read) {
      const where = { row, column: columnName(at), cell };
      if (of.kind === 'fault') faults.push({ ...where, reason: of.reason, fix: of.fix });
      if (of.kind === 'amount' && of.remark !== null) {
        remarks.push({ ...where, reason: of.remark, fix: 'Write the exact amount if it matters.' });
      }
    }
    const amounts = read.map(({ of }) => (of.kind === 'amount' ? of : null));
    if (isTotal) {
      cast.total(row, cells.find((cell) => cell !== '') ?? '', amounts);
      continue;
    }
    cast.add(amounts);
    const before = firstRowOf.get(code);
    if (before !== undefined) {
      faults.push({
        row,
        column: columnName(codeAt),
        cell: code,
        reason: `The code ${code} stands on row ${before} already.`,
        fix: 'Add the two rows up, or take one of them out.',
      });
      continue;
    }
    firstRowOf.set(code, row);
    const lineCode = lineOf.has(code) && mapping.codes[code] === undefined ? code : mapping.codes[code];
    if (lineCode === null) {
      leftOut += 1;
      continue;
    }
    const lineId = lineCode === undefined ? undefined : lineOf.get(lineCode);
    if (lineId === undefined) {
      unmapped.push({ code, row, beside: besideOf(cells, uses) });
      continue;
    }
    for (const { use, of } of read) {
      if (of.kind !== 'amount') continue;
      const key = `${lineId} ${use}`;
      const known = figures.get(key);
      figures.set(key, {
        lineId,
        use,
        amount: known === undefined ? of.amount : addPence(known.amount, of.amount),
        rows: [...(known?.rows ?? []), row],
      });
    }
  }
  for (const one of cast.checks().filter(({ standing }) => standing === 'differs')) {
    faults.push({
      row: one.row,
      column: columnName(one.column),
      cell: one.label,
      reason: `The total does not cast: the file says ${one.printedInWords}, its rows add up to ${one.addedInWords}.`,
      fix: 'Correct the total or the rows in the file, then bring it again.',
    });
  }
  return { figures: [...figures.values()], faults, remarks, unmapped, leftOut, casts: cast.checks() };
}

/** A, B, … Z, AA, as a spreadsheet names its columns; the first is 0. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** The words of a row that are no code and no amount, by which a person knows what the code is. */
function besideOf(cells: readonly string[], uses: readonly ColumnUse[]): string {
  return cells.find((cell, at) => uses[at] === 'ignored' && /\p{L}{2}/u.test(cell))?.slice(0, 120) ?? '';
}
