import { asOwner } from '../connection/as-owner.ts';
import type { Database } from '../connection/database.ts';
import { rowsIn } from './backup.ts';
import type { BackupManifest } from './backup-manifest.ts';
import { carryOver } from './carry-over.ts';
import { loadBackup } from './load-backup.ts';
import { readManifest } from './read-backup.ts';
import { createScratchDatabase, putInPlace } from './scratch-database.ts';

export interface RestoreOptions {
  readonly file: string;
  /** The real clock: it names the database that is set aside. */
  readonly realNow: string;
  readonly log?: (sentence: string) => void;
}

export interface Restored {
  readonly rows: number;
  readonly takenAt: string;
  /** The name under which the database that was there is kept. */
  readonly setAside: string;
}

/**
 * Puts a backup in the place of the office's database, after it was loaded and verified beside it; what was there is
 * set aside, not dropped. What was erased since stays erased, and everybody signs in again. The server must be stopped. Throws with a plain sentence, and then nothing has changed.
 */
export async function restore(
  database: Pick<Database, 'ownerUrl'>,
  { file, realNow, log = () => {} }: RestoreOptions,
): Promise<Restored> {
  log('Checking the backup');
  const manifest = await readManifest(file);
  await refuseAnotherOffice(database, manifest);
  const scratch = await createScratchDatabase(database);
  try {
    log('Restoring it into a scratch database and verifying it there');
    await loadBackup(scratch.ownerUrl, file, manifest, log);
    await carryOver(database.ownerUrl, scratch.ownerUrl);
    log('Putting it in place');
    const setAside = await putInPlace(database.ownerUrl, scratch, realNow.replace(/\D/g, '').slice(0, 14));
    return { rows: rowsIn(manifest), takenAt: manifest.takenAt, setAside };
  } catch (error) {
    await scratch.drop();
    throw error;
  }
}

async function refuseAnotherOffice(
  database: Pick<Database, 'ownerUrl'>,
  { bodies }: BackupManifest,
): Promise<void> {
  const ours = await asOwner(database, async (client) => {
    const { rows: found } = await client.query<{ table: string | null }>(
      `select to_regclass('public.body') as table`,
    );
    if (found[0]?.table === null) return [];
    return (await client.query<{ id: string }>('select id from body')).rows;
  });
  if (ours.length === 0 || ours.some(({ id }) => bodies.some((body) => body.id === id))) return;
  const names = bodies.map(({ shortName }) => shortName).join(', ') || 'no body at all';
  throw new Error(`This is the backup of another office (${names}). Nothing was changed.`);
}
