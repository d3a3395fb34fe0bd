import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { databaseNameOf, migrate, openDatabase, withDatabase } from '@concordat/database';
import pg from 'pg';
import { databaseUrlToTest } from './env.ts';
import { testFolder } from './test-folder.ts';

/** A PostgreSQL for one test run with a migrated template to copy from. */
export interface TestServer {
  /** The owner's address of the template; nothing may stay connected to it. */
  readonly templateUrl: string;
  readonly mode: 'embedded' | 'external';
  stop(): Promise<void>;
}

/** Embedded in a throw-away folder, or the external one that DATABASE_URL names. */
export async function startTestServer(): Promise<TestServer> {
  const dataDir = testFolder();
  const server = await openDatabase({ databaseUrl: databaseUrlToTest(), dataDir, log: () => {} });
  const name = `concordat_test_${randomBytes(4).toString('hex')}`;
  const templateUrl = withDatabase(server.ownerUrl, `${name}_template`);
  await asAdministrator(templateUrl, (sql) =>
    sql(`create database ${databaseNameOf(templateUrl)} template template0`),
  );
  await migrate({ ownerUrl: templateUrl }, () => {});
  return {
    templateUrl,
    mode: server.mode,
    stop: async () => {
      if (server.mode === 'external') await dropAll(templateUrl, name);
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Runs SQL in the server's own `postgres` database. */
export async function asAdministrator<T>(
  ownerUrl: string,
  work: (sql: (text: string) => Promise<pg.QueryResult>) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: withDatabase(ownerUrl, 'postgres') });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work((text) => client.query(text));
  } finally {
    await client.end();
  }
}

async function dropAll(ownerUrl: string, prefix: string): Promise<void> {
  await asAdministrator(ownerUrl, async (sql) => {
    const { rows } = await sql(`select datname from pg_database where datname like '${prefix}%'`);
    for (const { datname } of rows) await sql(`drop database if exists "${datname}" with (force)`);
  });
}
