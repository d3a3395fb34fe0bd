import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PostgresBinaries } from './postgres-binaries.ts';
import type { ServerAccount } from './server-account.ts';

export const ownerName = 'concordat_owner';

/** The office's database on an embedded server. */
export const databaseName = 'concordat';

interface Creation {
  readonly dataDir: string;
  readonly clusterDir: string;
  readonly password: string;
  readonly binaries: PostgresBinaries;
  readonly account: ServerAccount;
}

/** Made under another name and moved into place whole, so a first start cut off half-way leaves nothing behind. */
export function createCluster({ dataDir, clusterDir, password, binaries, account }: Creation): void {
  clearLeftovers(dataDir);
  const workshop = mkdtempSync(join(dataDir, 'postgres.new-'));
  const passwordFile = join(workshop, 'password');
  const draft = join(workshop, 'cluster');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    chownSync(workshop, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  const { status, stderr, error } = spawnSync(
    binaries.initdb,
    [
      `--pgdata=${draft}`,
      `--username=${ownerName}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--data-checksums',
    ],
    { ...account, encoding: 'utf8', env: { ...plainEnvironment() } },
  );
  if (status !== 0) {
    throw new Error(reasonOf(dataDir, stderr || String(error ?? '')));
  }
  if (existsSync(clusterDir))
    throw new Error(`The folder ${clusterDir} appeared while the database was being made.`);
  renameSync(draft, clusterDir);
  chmodSync(clusterDir, 0o700);
  rmSync(workshop, { recursive: true, force: true });
}

/** What a killed first start left; its initdb may still be at work, so what will not go now goes another time. */
function clearLeftovers(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (!name.startsWith('postgres.new-')) continue;
    try {
      rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // Harmless: nothing reads it.
    }
  }
}

/** PostgreSQL's own messages in English, whatever the person's language, so that logs read alike. */
export function plainEnvironment(): Record<string, string> {
  return { LC_ALL: 'C', PATH: '/usr/bin:/bin' };
}

function reasonOf(dataDir: string, detail: string): string {
  if (/permission denied/i.test(detail) && process.getuid?.() === 0) {
    return `The account "postgres" cannot reach ${dataDir}. Choose a folder it can reach with CONCORDAT_DATA_DIR. (${detail.trim()})`;
  }
  return `The built-in database could not be made in ${dataDir}: ${detail.trim()}`;
}
