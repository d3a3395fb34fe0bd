import { startEmbeddedServer } from '../embedded/embedded-server.ts';
import { appUrlOf } from './app-credential.ts';
import type { Database } from './database.ts';
import { checkedDatabaseUrl } from './database-url.ts';

export interface OpenDatabaseOptions {
  /** The owner's address of an external PostgreSQL; without it an embedded one is started. */
  readonly databaseUrl?: string | undefined;
  /** Where an embedded server keeps its files; made when missing. */
  readonly dataDir?: string | undefined;
  /** Told, in plain sentences, what takes time. */
  readonly log: (sentence: string) => void;
}

/** Throws `AlreadyRunning` when another Concordat uses the same data folder, an Error with a plain sentence otherwise. */
export async function openDatabase({ databaseUrl, dataDir, log }: OpenDatabaseOptions): Promise<Database> {
  if (databaseUrl !== undefined && databaseUrl !== '') {
    const ownerUrl = checkedDatabaseUrl(databaseUrl);
    return { mode: 'external', ownerUrl, appUrl: appUrlOf(ownerUrl), close: async () => {} };
  }
  if (dataDir === undefined) throw new Error('Name a data folder or a DATABASE_URL.');
  const server = await startEmbeddedServer({ dataDir, log });
  return { mode: 'embedded', ownerUrl: server.url, appUrl: appUrlOf(server.url), close: server.stop };
}
