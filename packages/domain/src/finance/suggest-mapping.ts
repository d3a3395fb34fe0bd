import {
  type ColumnUse,
  type ExtractMapping,
  type ExtractMemory,
  type ExtractUnit,
  headKey,
} from './extract-mapping.ts';
import type { ExtractRow } from './ledger-extract.ts';
import { readAmount } from './read-amount.ts';

/** How far down the heads are looked for; a report may have titles above them. */
const HEADS_WITHIN = 30;

/**
 * How an extract is most likely to be understood: as the ones before where the heads are known, else by the words of
 * the heads, else by what stands in the columns. The unit is never guessed: it is remembered, printed, or asked for.
 */
export function suggestMapping(
  rows: readonly ExtractRow[],
  memory: ExtractMemory,
  lineCodes: readonly string[],
): ExtractMapping {
  const heads = headRowOf(rows, memory);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const codes = new Set([...lineCodes, ...Object.keys(memory.codes)]);
  const below = rows.filter(({ row }) => heads === null || row > heads.row);
  const columns = Array.from({ length: width }, (_, at) => heads?.cells[at] ?? '');
  const uses = columns.map((head): ColumnUse => memory.uses[headKey(head)] ?? useByWords(head));
  const codeAt = uses.indexOf('code');
  const counted = columns.map((_, at) => below.filter(({ cells }) => codes.has(cells[at] ?? '')).length);
  const most = counted.indexOf(Math.max(...counted, 0));
  if (codeAt === -1 && (counted[most] ?? 0) > 0) uses[most] = 'code';
  return {
    headRow: heads?.row ?? null,
    uses: onceEach(uses),
    unit: printedUnit(rows, heads?.row ?? 0) ?? memory.unit,
    codes: memory.codes,
  };
}

/** The row of words alone that names most columns; a title has one cell, and a row of figures has amounts. */
function headRowOf(rows: readonly ExtractRow[], memory: ExtractMemory): ExtractRow | null {
  const named = ({ cells }: ExtractRow) =>
    cells.filter((cell) => memory.uses[headKey(cell)] !== undefined || useByWords(cell) !== 'ignored').length;
  const ofWords = rows.slice(0, HEADS_WITHIN).filter(({ cells }) => {
    const written = cells.filter((cell) => cell !== '');
    return written.length > 1 && written.every((cell) => readAmount(cell, 'pounds').kind === 'fault');
  });
  return ofWords.reduce<ExtractRow | null>(
    (most, row) => (most === null || named(row) > named(most) ? row : most),
    null,
  );
}

function useByWords(head: string): ColumnUse {
  const key = ` ${headKey(head)} `;
  const says = (...words: readonly string[]) => words.some((word) => key.includes(` ${word} `));
  if (key.length > 60 || says('variance', 'budget', 'over', 'under')) return 'ignored';
  if (says('code', 'account', 'account code', 'cost centre', 'subjective', 'nominal')) {
    return says('title', 'name', 'description') ? 'ignored' : 'code';
  }
  if (says('commitment', 'commitments', 'committed', 'on order', 'orders')) return 'commitment';
  if (says('forecast', 'outturn', 'projection', 'projected')) return 'forecast';
  if (says('actual', 'actuals', 'spend', 'expenditure')) {
    return says('month', 'in month', 'period') && !says('to date', 'ytd', 'cumulative')
      ? 'actualOfMonth'
      : 'actualToDate';
  }
  return 'ignored';
}

/** Two columns cannot be the same thing: the first is, and a person says so of the other. */
function onceEach(uses: readonly ColumnUse[]): readonly ColumnUse[] {
  const first = (use: ColumnUse) => uses.findIndex((one) => one === use || (isActual(one) && isActual(use)));
  return uses.map((use, at) => (use !== 'ignored' && first(use) < at ? 'ignored' : use));
}

function isActual(use: ColumnUse): boolean {
  return use === 'actualToDate' || use === 'actualOfMonth';
}

function printedUnit(rows: readonly ExtractRow[], headRow: number): ExtractUnit | null {
  const above = rows.filter(({ row }) => row <= headRow).flatMap(({ cells }) => cells);
  const has = (shape: RegExp) => above.some((cell) => shape.test(cell));
  if (has(/£\s?['’]?000|£\s?['’]?0{3}s?\b|£k\b|\bthousands?\b/i)) return 'thousands';
  return has(/£/) ? 'pounds' : null;
}
