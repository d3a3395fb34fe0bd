import { join, resolve } from 'node:path';
import { AlreadyRunning } from '../embedded/already-running.ts';
import { databaseName, ownerName } from '../embedded/create-cluster.ts';
import { ownerPassword } from '../embedded/owner-password.ts';
import { readPostmaster } from '../embedded/postmaster.ts';
import { appUrlOf } from './app-credential.ts';
import type { Database } from './database.ts';
import { type OpenDatabaseOptions, openDatabase } from './open-database.ts';

/**
 * The same as `openDatabase`, and beside an office that is open: then its server is used and, on closing, left
 * running. For work that needs no folder to itself: verifying, backing up, importing.
 */
export async function joinDatabase(options: OpenDatabaseOptions): Promise<Database> {
  try {
    return await openDatabase(options);
  } catch (error) {
    const running =
      error instanceof AlreadyRunning && options.dataDir ? runningServer(options.dataDir) : null;
    if (running === null) throw error;
    options.log('Joining the office that is open on this folder');
    return running;
  }
}

function runningServer(folder: string): Database | null {
  const dataDir = resolve(folder);
  const postmaster = readPostmaster(join(dataDir, 'postgres'));
  if (postmaster === null || !postmaster.isReady) return null;
  const { password } = ownerPassword(dataDir, true);
  const ownerUrl = `postgresql://${ownerName}:${password}@127.0.0.1:${postmaster.port}/${databaseName}`;
  return { mode: 'embedded', ownerUrl, appUrl: appUrlOf(ownerUrl), close: async () => {} };
}
