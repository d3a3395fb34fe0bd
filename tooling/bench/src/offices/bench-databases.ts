import { type Database, migrate, schemaVersion, verifyDatabase, withDatabase } from '@concordat/database';
import pg from 'pg';
import type { DataSet } from './data-set.ts';
import { countRows, fillDatabase } from './fill-database.ts';

/** A data set in a database of its own. */
export interface BenchDatabase {
  readonly dataSet: DataSet;
  readonly ownerUrl: string;
  readonly rows: Readonly<Record<string, number>>;
  readonly bytes: number;
}

const databaseOf = ({ name }: DataSet) => `bench_${name.toLowerCase()}`;

/** Where the data set's database is on a server that has it. */
export const ownerUrlOf = (server: Pick<Database, 'ownerUrl'>, dataSet: DataSet) =>
  withDatabase(server.ownerUrl, databaseOf(dataSet));

/** Makes the data set's database, or takes the one that is there when it was made by the same rules for the same day. */
export async function benchDatabase(
  server: Pick<Database, 'ownerUrl'>,
  dataSet: DataSet,
  say: (sentence: string) => void,
): Promise<BenchDatabase> {
  const name = databaseOf(dataSet);
  const ownerUrl = ownerUrlOf(server, dataSet);
  const stamp = JSON.stringify({ ...dataSet, schema: schemaVersion() });
  if ((await stampOf(server.ownerUrl, name)) !== stamp) {
    say(`Making data set ${dataSet.name}`);
    await onServer(server.ownerUrl, async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
      await client.query(`create database ${name} template template0`);
    });
    await migrate({ ownerUrl }, () => {});
    await fillDatabase({ ownerUrl }, dataSet, say);
    const verdict = await verifyDatabase({ ownerUrl });
    if (!verdict.holds) throw new Error(`Data set ${dataSet.name} is not sound. ${verdict.broken}`);
    say(`Data set ${dataSet.name} obeys all ${verdict.invariants} invariants`);
    await onServer(server.ownerUrl, (client) =>
      client.query(`comment on database ${name} is ${pg.escapeLiteral(stamp)}`),
    );
  }
  const rows = await countRows({ ownerUrl });
  const bytes = await onServer(server.ownerUrl, async (client) => {
    const found = await client.query(`select pg_database_size('${name}')::float8 as bytes`);
    return found.rows[0].bytes as number;
  });
  return { dataSet, ownerUrl, rows, bytes };
}

async function stampOf(url: string, name: string): Promise<string | null> {
  return await onServer(url, async (client) => {
    const { rows } = await client.query(
      `select shobj_description(oid, 'pg_database') as stamp from pg_database where datname = $1`,
      [name],
    );
    return (rows[0]?.stamp as string | undefined) ?? null;
  });
}

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
