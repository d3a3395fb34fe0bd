import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { asOwner, type Database } from '@concordat/database';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyLine } from './copy-text.ts';
import type { DataSet } from './data-set.ts';
import { officeOfBody } from './office-of-body.ts';
import type { Rows } from './rows.ts';

/** Every table of a data set, parents before children. */
export const filledTables = [
  'area',
  'body',
  'post',
  'person',
  'post_holding',
  'user_access',
  'role_grant',
  'auth_user',
  'forum',
  'forum_member',
  'meeting',
  'attendance',
  'minutes',
  'agenda_item',
  'paper',
  'paper_section',
  'paper_paragraph',
  'recommendation',
  'paper_table',
  'minutes_item',
  'minutes_paragraph',
  'resolution',
  'action',
  'action_update',
  'ledger',
  'ledger_period',
  'hierarchy',
  'hierarchy_row',
  'budget_line',
  'hierarchy_placement',
  'posting',
  'capital_programme',
  'capital_scheme',
  'capital_approval',
  'capital_approval_amount',
  'capital_approval_financing',
  'capital_posting',
  'capital_progress',
  'revision',
] as const;

/**
 * Writes a data set into a migrated, empty database, past the use cases and past the triggers that count revisions:
 * a million rows are not a story anybody told. What it writes obeys every invariant all the same.
 */
export async function fillDatabase(
  database: Pick<Database, 'ownerUrl'>,
  dataSet: DataSet,
  say: (sentence: string) => void = () => {},
): Promise<void> {
  await asOwner(database, async (client) => {
    await setTriggers(client, 'disable');
    for (let nth = 1; nth <= dataSet.bodies; nth += 1) {
      const rows = officeOfBody(dataSet, nth);
      await client.query('begin');
      for (const table of filledTables) await copy(client, table, rows);
      await client.query('commit');
      if (nth % 10 === 0) say(`${nth} of ${dataSet.bodies} bodies`);
    }
    await setTriggers(client, 'enable');
    await client.query('select search.fill()');
    await client.query('vacuum analyze');
  });
}

/** Rows of each table. */
export async function countRows(database: Pick<Database, 'ownerUrl'>): Promise<Record<string, number>> {
  return await asOwner(database, async (client) => {
    const counts = filledTables.map(
      (table) => `select '${table}' as name, count(*)::int as rows from ${table}`,
    );
    const { rows } = await client.query<{ name: string; rows: number }>(counts.join(' union all '));
    return Object.fromEntries(rows.map((one) => [one.name, one.rows]));
  });
}

async function copy(client: pg.Client, table: string, rows: Rows): Promise<void> {
  const [first] = rows.of(table);
  if (first === undefined) return;
  const columns = Object.keys(first);
  const sink = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  await pipeline(Readable.from(lines(rows, table, columns)), sink);
}

/** Lines in pieces of some size: a piece a line would be slow. */
function* lines(rows: Rows, table: string, columns: readonly string[]): Generator<string> {
  let piece = '';
  for (const row of rows.of(table)) {
    piece += copyLine(row, columns);
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** Links between tables are checked by PostgreSQL throughout; only our own triggers stand aside. */
async function setTriggers(client: pg.Client, way: 'enable' | 'disable'): Promise<void> {
  for (const table of filledTables) await client.query(`alter table ${table} ${way} trigger user`);
}
