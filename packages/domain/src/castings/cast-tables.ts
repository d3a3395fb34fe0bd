import { castPercentages } from './cast-percentages.ts';
import { castRowFormulas } from './cast-row-formulas.ts';
import { type CastSheet, sheetOf } from './cast-sheet.ts';
import { castTotals } from './cast-totals.ts';
import type { Casting } from './casting.ts';
import { joinContinuedTables } from './join-continued-tables.ts';
import type { PrintedTable } from './printed-table.ts';

/** A table, its parts over several pages put together, with every figure that could be worked out again. */
export interface CastTable {
  readonly table: PrintedTable;
  readonly castings: readonly Casting[];
}

/** Adds the tables of one paper up again, in printed order. `uncertain` are lines whose figures were repaired or are doubtful. */
export function castTables(
  tables: readonly PrintedTable[],
  uncertain: ReadonlySet<number> = new Set(),
): CastTable[] {
  return joinContinuedTables(tables.filter((table) => table.unit !== 'text' && table.rows.length > 0)).map(
    (table) => {
      const sheet = sheetOf(table, uncertain);
      const castings = [
        ...settleColumns(sheet, castTotals(sheet)),
        ...castRowFormulas(sheet),
        ...castPercentages(sheet),
      ];
      return {
        table,
        castings: castings.sort((a, b) => a.line - b.line || (a.column ?? -1) - (b.column ?? -1)),
      };
    },
  );
}

/** A column that no total of its table agrees with is not one to be summed down, whatever its head says. */
function settleColumns({ columns }: CastSheet, castings: readonly Casting[]): Casting[] {
  const never = columns.filter(({ index }) => {
    const own = castings.filter(
      (casting) => casting.column === index && casting.computed !== casting.printed,
    );
    const agree = castings.some(
      (casting) => casting.column === index && /^casts/.test(casting.verdict) && casting.printed !== 0,
    );
    return own.length >= 2 && !agree;
  });
  return castings.map((casting) => {
    const isNever = never.some(({ index }) => index === casting.column);
    if (!isNever || casting.verdict !== 'doesNotCast') return casting;
    return {
      ...casting,
      verdict: 'cannotBeChecked',
      because: 'no total of this column agrees with its rows',
    };
  });
}
