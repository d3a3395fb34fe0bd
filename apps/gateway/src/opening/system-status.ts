import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Database, ReadPool } from '@concordat/database';
import type { SystemStatus } from '@concordat/graphql';

/** Tells of the software and its database; asked anew each time, but for the version. */
export function statusOfSystem(database: Database, _pool: ReadPool): () => Promise<SystemStatus> {
  let version: Promise<string> | undefined;
  return async () => {
    version ??= readVersion();
    return {
      version: await version,
      databaseMode: database.mode,
      lastVerifiedBackupAt: null,
      auditCheckpointAt: null,
    };
  };
}

async function readVersion(): Promise<string> {
  const file = fileURLToPath(new URL('../../package.json', import.meta.url));
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}
