import pg from 'pg';
import type { Database } from './database.ts';

/**
 * A connection of the owner's for maintenance: it says so, since row-level security binds the owner too. Never used
 * to serve; closed when the work ends.
 */
export async function asOwner<T>(
  { ownerUrl }: Pick<Database, 'ownerUrl'>,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(`set concordat.maintenance = 'on'`);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** As `asOwner`, reading one moment of the database however long it takes, and writing nothing. */
export function asOwnerReading<T>(
  database: Pick<Database, 'ownerUrl'>,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  return asOwner(database, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    const result = await work(client);
    await client.query('commit');
    return result;
  });
}
