import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Database } from '../connection/database.ts';
import { databaseNameOf, withDatabase } from '../connection/database-url.ts';
import { quoted } from './backed-up-tables.ts';

/** An empty database beside the office's, on the same server. */
export interface ScratchDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

export async function createScratchDatabase({
  ownerUrl,
}: Pick<Database, 'ownerUrl'>): Promise<ScratchDatabase> {
  const name = `${databaseNameOf(ownerUrl).slice(0, 40)}_scratch_${randomBytes(4).toString('hex')}`;
  await asAdministrator(ownerUrl, (client) =>
    client.query(`create database ${quoted(name)} template template0`),
  );
  return {
    name,
    ownerUrl: withDatabase(ownerUrl, name),
    drop: () =>
      asAdministrator(ownerUrl, async (client) => {
        await client.query(`drop database if exists ${quoted(name)} with (force)`);
      }),
  };
}

/** Puts the scratch database in the office's place and sets the old one aside under the name it returns. */
export async function putInPlace(
  ownerUrl: string,
  scratch: ScratchDatabase,
  suffix: string,
): Promise<string> {
  const name = databaseNameOf(ownerUrl);
  const aside = `${name.slice(0, 40)}_before_${suffix}`;
  await asAdministrator(ownerUrl, async (client) => {
    for (const each of [name, scratch.name]) {
      await client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()',
        [each],
      );
    }
    // Both renames or neither: the office's name is never left without a database.
    await client.query('begin');
    await client.query(`alter database ${quoted(name)} rename to ${quoted(aside)}`);
    await client.query(`alter database ${quoted(scratch.name)} rename to ${quoted(name)}`);
    await client.query('commit');
  });
  return aside;
}

async function asAdministrator<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: withDatabase(ownerUrl, 'postgres') });
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    throw new Error(
      `The owner may not make or rename a database on this server, which restoring into a scratch database needs. Let an administrator run "alter role <owner> createdb". (${(error as Error).message})`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}
