import type { ClientBase } from 'pg';

const extensions = {
  unaccent: 'Search will tell accented letters from plain ones.',
  pg_trgm: 'Search will find whole words only, not parts of words or near misses.',
  btree_gist: 'Overlapping dates are checked by the program only, not by the database as well.',
} as const;

/** What PostgreSQL will not let us add makes a feature plainer, never stops the start; told in plain words. */
export async function addExtensions(client: ClientBase, say: (sentence: string) => void): Promise<void> {
  for (const [name, without] of Object.entries(extensions)) {
    await client.query('savepoint extension');
    try {
      await client.query(`create extension if not exists ${name} schema public`);
      await client.query('release savepoint extension');
    } catch (error) {
      await client.query('rollback to savepoint extension');
      say(`The PostgreSQL extension "${name}" is not to be had (${(error as Error).message}). ${without}`);
    }
  }
}
