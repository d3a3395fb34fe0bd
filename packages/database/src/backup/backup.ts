import { rename } from 'node:fs/promises';
import { basename } from 'node:path';
import { asOwner } from '../connection/as-owner.ts';
import type { Database } from '../connection/database.ts';
import type { BackupManifest } from './backup-manifest.ts';
import { loadBackup } from './load-backup.ts';
import { readManifest } from './read-backup.ts';
import { createScratchDatabase } from './scratch-database.ts';
import { writeBackup } from './write-backup.ts';

export interface BackupOptions {
  /** The file to be; an existing one is replaced once the new one has been verified. */
  readonly file: string;
  /** The real clock. */
  readonly realNow: string;
  readonly log?: (sentence: string) => void;
}

export interface VerifiedBackup {
  readonly file: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly rows: number;
}

/**
 * Writes one moment of the database into one file, restores it into a scratch database and verifies it there; only
 * then does it get its name and is it noted as verified. Until then it is called `….unverified`.
 */
export async function backup(
  database: Pick<Database, 'ownerUrl'>,
  { file, realNow, log = () => {} }: BackupOptions,
): Promise<VerifiedBackup> {
  const draft = `${file}.unverified`;
  log('Writing the backup');
  const { manifest, sha256, size } = await writeBackup(database, draft, realNow);
  log('Restoring it into a scratch database and verifying it there');
  await rehearse(database, draft, log);
  await rename(draft, file);
  const rows = rowsIn(manifest);
  await asOwner(database, (client) =>
    client.query(
      `insert into verified_backup (sha256, file_name, size, rows, taken_at, verified_at)
       values ($1, $2, $3, $4, $5, $5) on conflict (sha256) do nothing`,
      [sha256, basename(file), size, rows, realNow],
    ),
  );
  return { file, sha256, size, rows };
}

/** Restores a backup into a scratch database, verifies it there and drops it again. Throws when it is of no use. */
export async function rehearse(
  database: Pick<Database, 'ownerUrl'>,
  file: string,
  log: (sentence: string) => void = () => {},
): Promise<BackupManifest> {
  const manifest = await readManifest(file);
  const scratch = await createScratchDatabase(database);
  try {
    await loadBackup(scratch.ownerUrl, file, manifest, log);
  } finally {
    await scratch.drop();
  }
  return manifest;
}

export function rowsIn({ tables }: BackupManifest): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}
