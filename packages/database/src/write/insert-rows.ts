import type { Transaction } from './transaction.ts';

/** Rows of one table under the names the models give its columns; all have the same columns. */
export interface RowsOfTable {
  readonly table: string;
  readonly rows: readonly object[];
}

/**
 * Writes the rows of all tables in one statement, each table's as one JSON list, so that a whole pack takes one way
 * to the database. References among them are checked at its end, whatever the order. Column names come from the
 * models; nothing a caller sends becomes SQL.
 */
export async function insertRows(tx: Transaction, tables: readonly RowsOfTable[]): Promise<void> {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return;
  const inserts = filled.map(({ table, rows }, at) => {
    const columns = Object.keys(rows[0] ?? {}).map((name) => `"${columnOf(name)}"`);
    return `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", $${at + 1}::jsonb)`;
  });
  const values = filled.map(({ rows }) => JSON.stringify(rows.map(underColumns)));
  const before = inserts.slice(1).map((insert, at) => `of_${at} as (${insert})`);
  const text = before.length === 0 ? inserts[0] : `with ${before.join(', ')} ${inserts[0]}`;
  await tx.$executeRawUnsafe(text ?? '', ...values);
}

function underColumns(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), value]));
}

/** `heldOn` is kept as `held_on`. */
function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
