import { pence, writtenPounds } from '../kernel/index.ts';
import { alignRows } from './align-rows.ts';
import { booksColumnOf } from './books-column.ts';
import type { BooksColumn, BooksSheet } from './books-sheet.ts';
import { underColumns } from './cast-sheet.ts';
import { figureInWords } from './figure-in-words.ts';
import { joinContinuedTables } from './join-continued-tables.ts';
import { poundsPerUnit } from './money-scale.ts';
import { monthTold } from './month-told.ts';
import type { PrintedRow, PrintedTable } from './printed-table.ts';

/** One printed figure that is not what the books have. */
export interface BooksDifference {
  /** `rounding`: within what rounding its parts explains. */
  readonly verdict: 'rounding' | 'apart';
  readonly line: number;
  readonly label: string;
  readonly columnName: string;
  /** In the printed unit. */
  readonly printed: number;
  /** In pence. */
  readonly inBooks: number;
  /** Printed less the books, in pence. */
  readonly difference: number;
  /** One sentence that names both figures. */
  readonly sentence: string;
}

/** A table of a paper beside the page of the books that it prints. */
export interface AgainstBooks {
  /** Place of the table in its paper, from 0. */
  readonly table: number;
  readonly sheet: Omit<BooksSheet, 'rows'>;
  /** Figures that are the same once rounded as the table rounds. */
  readonly agreeing: number;
  readonly differences: readonly BooksDifference[];
  /** Printed rows with figures that the books do not have. */
  readonly notInBooks: readonly string[];
}

/**
 * Finds for each table of money the page of the books it prints and compares them row by row and column by column;
 * tables that none of the sheets has the rows of are left out. `heading` is the paper's title, where a month may stand.
 */
export function compareWithBooks(
  tables: readonly PrintedTable[],
  sheets: readonly BooksSheet[],
  heading: string,
): AgainstBooks[] {
  const placed = tables.map(inPlace);
  const partOf = new Map(placed.flatMap(({ rows }, at) => rows.map((row) => [row, at] as const)));
  return runsOfOneKind(placed)
    .flatMap(joinContinuedTables)
    .flatMap((table) => {
      const month = monthTold(table.caption ?? '') ?? monthTold(heading);
      const found = bestSheet(table, sheets, month);
      if (found === null) return [];
      const parts = [...new Set(table.rows.map((row) => partOf.get(row)))];
      return parts.flatMap((part) => {
        if (part === undefined) return [];
        const own = found.compared.filter(({ row }) => partOf.get(row) === part);
        const { rows: _, ...sheet } = found.sheet;
        return [
          {
            table: part,
            sheet,
            agreeing: own.filter(({ difference }) => difference === null).length,
            differences: own.flatMap(({ difference }) => difference ?? []),
            notInBooks: found.missing.filter((row) => partOf.get(row) === part).map(nameOf),
          },
        ];
      });
    });
}

/** Every figure under its column. */
function inPlace(table: PrintedTable): PrintedTable {
  const width = table.columns.length;
  return { ...table, rows: table.rows.map((row) => ({ ...row, values: underColumns(row.values, width) })) };
}

/** What pays for a programme follows what is paid under the same heads, and is a table of its own. */
function runsOfOneKind(tables: readonly PrintedTable[]): PrintedTable[][] {
  const runs: PrintedTable[][] = [];
  for (const table of tables) {
    const run = runs.at(-1);
    if (run?.[0]?.kind === table.kind) run.push(table);
    else runs.push([table]);
  }
  return runs;
}

type Compared = { readonly row: PrintedRow; readonly difference: BooksDifference | null };

type Found = {
  readonly sheet: BooksSheet;
  readonly compared: readonly Compared[];
  readonly missing: readonly PrintedRow[];
};

/** The sheet most figures agree with; without a month named it must agree with more than half, so that no other month's page is taken for it. */
function bestSheet(table: PrintedTable, sheets: readonly BooksSheet[], month: string | null): Found | null {
  const pounds = poundsPerUnit(table);
  if (pounds === null) return null;
  const inTime = sheets.filter((sheet) => month === null || sheet.month === month);
  const agreeing = ({ compared }: Found) => compared.filter(({ difference }) => difference === null).length;
  const found = inTime.flatMap((sheet) => compareSheet(table, sheet, pounds * 100) ?? []);
  const [best] = [...found].sort((one, other) => agreeing(other) - agreeing(one));
  if (best === undefined) return null;
  return month !== null || agreeing(best) * 2 > best.compared.length ? best : null;
}

/** Null where the two do not have most of their rows in common. */
function compareSheet(table: PrintedTable, sheet: BooksSheet, unit: number): Found | null {
  const columns = table.columns.map(booksColumnOf);
  const kept = new Set(sheet.rows.flatMap(({ amounts }) => Object.keys(amounts)));
  const rows = table.rows.filter((row) =>
    columns.some((column, at) => column && kept.has(column) && row.values[at] != null),
  );
  const matched = alignRows(table.rows, sheet.rows);
  const pairs = rows.flatMap((row) => {
    const place = matched.get(table.rows.indexOf(row));
    const own = place === undefined ? undefined : sheet.rows[place];
    return own === undefined ? [] : [{ row, own }];
  });
  if (pairs.length < (sheet.isUnsigned ? 2 : 3) || pairs.length * 2 < rows.length) return null;
  const compared = pairs.flatMap(({ row, own }) => {
    const adds = Math.max(own.adds ?? 1, row.isTotal ? rowsAddedIn(table, row) : 1);
    return columns.flatMap((column, at): Compared[] => {
      const amount = column === null ? null : (own.amounts[column] ?? null);
      const value = row.values[at] ?? null;
      if (column === null || amount === null || value === null) return [];
      const head = table.columns[at] ?? '';
      return [
        {
          row,
          difference: weigh({ table, row, head, value, unit, adds }, amount, column, sheet.isUnsigned),
        },
      ];
    });
  });
  const isCompared = new Set(pairs.map(({ row }) => row));
  return compared.length === 0
    ? null
    : { sheet, compared, missing: rows.filter((row) => !isCompared.has(row)) };
}

type PrintedAt = {
  readonly table: PrintedTable;
  readonly row: PrintedRow;
  readonly head: string;
  readonly value: number;
  /** Pence that one printed unit is worth. */
  readonly unit: number;
  /** How many rows it adds up, as the page prints or the books know; one where it is no total. */
  readonly adds: number;
};

/** Null where the figure is the books' own, rounded as printed. */
function weigh(
  { table, row, head, value, unit, adds }: PrintedAt,
  amount: number,
  column: BooksColumn,
  isUnsigned: boolean,
): BooksDifference | null {
  const printed = Math.round((isUnsigned ? Math.abs(value) : value) * unit);
  const inBooks = isUnsigned ? Math.abs(amount) : amount;
  const difference = printed - inBooks;
  if (2 * Math.abs(difference) <= unit) return null;
  const parts = Math.max(partsOf(column), adds);
  const isRounding = 2 * Math.abs(difference) <= parts * unit;
  const exact = writtenPounds(pence(inBooks)).replace('-', '−');
  return {
    verdict: isRounding ? 'rounding' : 'apart',
    line: row.line,
    label: nameOf(row),
    columnName: head,
    printed: value,
    inBooks: amount,
    difference,
    sentence: `${nameOf(row)}, ${head}: ${figureInWords(value, table.unit)} is printed and the books have ${exact}${isRounding ? ', which rounding explains' : ''}.`,
  };
}

/** How many rounded figures one of this column may be worked out from on the page: n of them are at most n / 2 units off. */
function partsOf(column: BooksColumn): number {
  if (column === 'variance' || column === 'forecastVariance' || column === 'spentAndCommitted') return 2;
  return column === 'revised' ? 4 : 1;
}

/** The rows between a total and the one before it; straight after another total, every row above that is none. */
function rowsAddedIn({ rows }: PrintedTable, total: PrintedRow): number {
  const above = rows.slice(0, rows.indexOf(total));
  const own = above.slice(above.findLastIndex(({ isTotal }) => isTotal) + 1).filter(hasFigures);
  return own.length > 0 ? own.length : above.filter((row) => !row.isTotal && hasFigures(row)).length;
}

function hasFigures({ values }: PrintedRow): boolean {
  return values.some((value) => value !== null);
}

function nameOf({ label, reference }: PrintedRow): string {
  return [reference, label || 'Total'].filter((word) => word !== null).join(' ');
}
