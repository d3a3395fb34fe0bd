import type { Comparison } from './comparison.ts';
import { figureInWords } from './figure-in-words.ts';
import { keyOfRow } from './key-of-row.ts';
import { poundsPerUnit } from './money-scale.ts';
import type { PrintedRow, PrintedTable } from './printed-table.ts';

interface RowPair {
  readonly one: PrintedRow;
  readonly other: PrintedRow;
}

interface ColumnPair {
  readonly left: number;
  readonly right: number;
}

/** Compares tables that speak of the same rows: columns count as the same once most of their shared rows agree, and only what then differs is told. */
export function compareTables(tables: readonly PrintedTable[]): Comparison[] {
  return tables.flatMap((other, at) => tables.slice(0, at).flatMap((one) => comparePair(one, other)));
}

function comparePair(one: PrintedTable, other: PrintedTable): Comparison[] {
  const [scaleOne, scaleOther] = [poundsPerUnit(one), poundsPerUnit(other)];
  if (scaleOne === null || scaleOther === null) return [];
  const pairs = sharedRows(one, other);
  if (pairs.length < 3) return [];
  const compare = ({ one: a, other: b }: RowPair, { left, right }: ColumnPair) => {
    const [first, second] = [a.values[left] ?? null, b.values[right] ?? null];
    return first === null || second === null
      ? null
      : weigh(first * scaleOne, second * scaleOther, Math.max(scaleOne, scaleOther));
  };
  return sameColumns(one, other, pairs, compare).flatMap((columns) =>
    pairs.flatMap((pair) => {
      const weighed = compare(pair, columns);
      return weighed === null || weighed === 'same' || weighed === 'bothNought'
        ? []
        : [toComparison(pair, columns, { one, other }, weighed)];
    }),
  );
}

type Weighed = 'same' | 'bothNought' | 'near' | 'apart';

function weigh(first: number, second: number, unit: number): Weighed {
  if (first === 0 && second === 0) return 'bothNought';
  const gap = Math.abs(first - second);
  if (gap * 2 <= unit && (first === second || unit > 1)) return 'same';
  return gap <= unit ? 'near' : 'apart';
}

/** Rows called the same in both tables and once only in each: the same name twice may mean two things. */
function sharedRows(one: PrintedTable, other: PrintedTable): RowPair[] {
  const left = uniqueRows(one);
  const right = uniqueRows(other);
  return [...left].flatMap(([key, row]) => {
    const match = right.get(key);
    return match === undefined ? [] : [{ one: row, other: match }];
  });
}

function uniqueRows({ rows, columns }: PrintedTable): Map<string, PrintedRow> {
  const found = new Map<string, PrintedRow | null>();
  for (const row of rows) {
    if (row.values.every((value) => value === null) || row.values.length !== columns.length) continue;
    const key = keyOfRow(row);
    found.set(key, found.has(key) ? null : row);
  }
  return new Map([...found].flatMap(([key, row]) => (row === null ? [] : [[key, row] as const])));
}

/** At least three telling rows agree and four in five of them; a column is paired with the one it agrees with best. */
function sameColumns(
  one: PrintedTable,
  other: PrintedTable,
  pairs: readonly RowPair[],
  compare: (pair: RowPair, columns: ColumnPair) => Weighed | null,
): ColumnPair[] {
  const candidates = one.columns.flatMap((_, left) =>
    other.columns.map((__, right) => {
      const weighed = pairs.map((pair) => compare(pair, { left, right }));
      const agree = weighed.filter((each) => each === 'same' || each === 'near').length;
      const apart = weighed.filter((each) => each === 'apart').length;
      return { left, right, agree, apart };
    }),
  );
  const sure = candidates.filter(({ agree, apart }) => agree >= 3 && agree >= 4 * apart);
  sure.sort((a, b) => a.apart - b.apart || b.agree - a.agree);
  return sure.filter(
    (pair, at) =>
      !sure.slice(0, at).some((before) => before.left === pair.left || before.right === pair.right),
  );
}

function toComparison(
  { one: rowOne, other: rowOther }: RowPair,
  { left, right }: ColumnPair,
  tables: { one: PrintedTable; other: PrintedTable },
  weighed: Exclude<Weighed, 'same' | 'bothNought'>,
): Comparison {
  const [first, second] = [rowOne.values[left] ?? 0, rowOther.values[right] ?? 0];
  const scale = (poundsPerUnit(tables.one) ?? 1) / (poundsPerUnit(tables.other) ?? 1);
  const inOther = first * scale;
  const head = tables.other.columns[right] ?? '';
  const name =
    rowOther.reference === null ? `"${rowOther.label}"` : `${rowOther.reference} "${rowOther.label}"`;
  const ends = weighed === 'near' ? ', a difference that rounding explains' : '';
  return {
    kind: 'tableAgainstTable',
    verdict: weighed === 'near' ? 'rounding' : 'misprint',
    line: rowOther.line,
    printed: second,
    otherLine: rowOne.line,
    other: inOther,
    difference: Math.round((second - inOther) * 1000) / 1000,
    sentence: `Line ${rowOther.line} prints ${figureInWords(second, tables.other.unit)} for ${name} under "${head}", and line ${rowOne.line} prints ${figureInWords(first, tables.one.unit)} for it under "${tables.one.columns[left] ?? ''}"${ends}.`,
  };
}
