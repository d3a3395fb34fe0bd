import { asOwner } from '../connection/as-owner.ts';
import type { Database } from '../connection/database.ts';

/**
 * Takes everything Concordat keeps out of a database, so that it is migrated as a new one. There is no way back: it is
 * for an office that says of itself that it was never finished.
 */
export function emptyDatabase(database: Pick<Database, 'ownerUrl'>): Promise<void> {
  return asOwner(database, async (owner) => {
    await owner.query('drop schema if exists search, public cascade');
    await owner.query('create schema public');
  });
}
