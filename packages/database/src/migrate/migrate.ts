import pg from 'pg';
import type { Database } from '../connection/database.ts';
import { ensureAppRole } from './app-role.ts';
import { applyMigrations } from './apply-migrations.ts';
import { addExtensions } from './extensions.ts';
import { pendingMigrations } from './pending-migrations.ts';

/** Any number will do; it must be the same in every Concordat that may migrate this database. */
const migrationLock = 2_016_1216;

/**
 * Brings the schema up to date: all of it or none, in one transaction, whoever else tries at the same time.
 * Returns the names of the steps it took; throws an Error with a plain sentence.
 */
export async function migrate(
  database: Pick<Database, 'ownerUrl'>,
  progress: (sentence: string) => void,
): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    await refuseOldServer(client);
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await ensureAppRole(client, database.ownerUrl);
    const pending = await pendingMigrations(client);
    if (pending.length === 0) return [];
    await client.query('begin');
    await addExtensions(client, progress);
    await applyMigrations(client, pending, progress);
    await client.query('select public.guard_tables()');
    await client.query('commit');
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  const version = Math.floor((rows[0]?.version ?? 0) / 10_000);
  if (version < 15)
    throw new Error(`Concordat needs PostgreSQL 15 or later; this server is version ${version}.`);
}
