import type { PrintedTable } from './printed-table.ts';

/** Puts a table printed over several pages together again: the same heads in the same order, one after the other. */
export function joinContinuedTables(tables: readonly PrintedTable[]): PrintedTable[] {
  const joined: PrintedTable[] = [];
  for (const table of tables) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, table)) {
      joined[joined.length - 1] = { ...before, rows: [...before.rows, ...table.rows] };
    } else joined.push(table);
  }
  return joined;
}

function goesOn(before: PrintedTable, table: PrintedTable): boolean {
  return (
    table.columns.length >= 2 &&
    table.unit === before.unit &&
    table.columns.length === before.columns.length &&
    table.columns.every((name, index) => sameHead(name, before.columns[index] ?? ''))
  );
}

function sameHead(one: string, other: string): boolean {
  const squash = (head: string) => head.toLowerCase().replace(/[^a-z0-9+%-]/g, '');
  return squash(one) === squash(other);
}
