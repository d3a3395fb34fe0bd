import type { Comparison } from './comparison.ts';
import { figureInWords } from './figure-in-words.ts';
import { poundsPerUnit } from './money-scale.ts';
import type { PrintedRow, PrintedTable } from './printed-table.ts';

interface Scheme {
  readonly row: PrintedRow;
  readonly table: PrintedTable;
}

/** Asks after schemes that have money in one table and stand with nothing but noughts in another; by scheme number, where it is printed once in each. */
export function compareSchemes(tables: readonly PrintedTable[]): Comparison[] {
  const schemes = tables.filter((table) => poundsPerUnit(table) !== null).map(schemesOf);
  return schemes.flatMap((funded, at) =>
    schemes.flatMap((empty, other) =>
      at === other ? [] : [...funded].flatMap(([number, scheme]) => ask(scheme, empty.get(number))),
    ),
  );
}

function schemesOf(table: PrintedTable): Map<string, Scheme> {
  const numbers = table.rows.map((row) => row.reference);
  return new Map(
    table.rows.flatMap((row) => {
      const isOnce = row.reference !== null && numbers.filter((each) => each === row.reference).length === 1;
      return isOnce ? [[row.reference as string, { row, table }] as const] : [];
    }),
  );
}

function ask({ row, table }: Scheme, other: Scheme | undefined): Comparison[] {
  if (other === undefined) return [];
  const isEmpty = other.row.values.length >= 3 && other.row.values.every((value) => value === 0);
  const [printed = 0] = row.values.filter((value) => value !== null && value !== 0) as number[];
  const isFunded =
    printed * (poundsPerUnit(table) ?? 0) >= (poundsPerUnit(other.table) ?? 0) && row.values.length <= 2;
  if (!isEmpty || !isFunded) return [];
  return [
    {
      kind: 'tableAgainstTable',
      verdict: 'unsettled',
      line: row.line,
      printed,
      otherLine: other.row.line,
      other: 0,
      difference: printed,
      sentence: `Line ${row.line} prints ${figureInWords(printed, table.unit)} for ${row.reference} "${row.label}", and line ${other.row.line} prints nothing for it in any column.`,
    },
  ];
}
