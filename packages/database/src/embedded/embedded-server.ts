import { spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { createCluster, databaseName, ownerName, plainEnvironment } from './create-cluster.ts';
import { claimDataFolder } from './data-folder-lock.ts';
import { freePort } from './free-port.ts';
import { ownerPassword } from './owner-password.ts';
import { type PostgresBinaries, postgresBinaries } from './postgres-binaries.ts';
import { readPostmaster } from './postmaster.ts';
import { type ServerAccount, serverAccount } from './server-account.ts';

export interface EmbeddedServer {
  /** The owner's address of the database `concordat` on it. */
  readonly url: string;
  /** Waits until PostgreSQL has written everything and gone. */
  stop(): Promise<void>;
}

export interface EmbeddedServerOptions {
  readonly dataDir: string;
  readonly log: (sentence: string) => void;
  /** More `-c` settings, for tests. */
  readonly settings?: readonly string[];
}

const majorVersion = '18';
const readyWithinMs = 60_000;

/** Throws `AlreadyRunning` when another process has the folder. A server left behind by a killed one is taken over. */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const { log } = options;
  mkdirSync(options.dataDir, { recursive: true });
  const dataDir = realpathSync(options.dataDir);
  const giveBack = claimDataFolder(dataDir);
  try {
    const binaries = await postgresBinaries();
    const account = serverAccount();
    if (account.uid !== undefined) letThrough(dataDir);
    const clusterDir = join(dataDir, 'postgres');
    const clusterExists = existsSync(clusterDir);
    const { password } = ownerPassword(dataDir, clusterExists);
    if (!clusterExists) {
      log('Making a new database');
      createCluster({ dataDir, clusterDir, password, binaries, account });
    }
    checkVersion(clusterDir);
    const ownerUrlAt = (port: number, name: string) =>
      `postgresql://${ownerName}:${password}@127.0.0.1:${port}/${name}`;

    let port = await portOfOrphan(clusterDir, (at) => ownerUrlAt(at, 'postgres'));
    if (port !== null) log('Taking over the database server that a killed Concordat left running');
    else port = await launch({ ...options, dataDir }, binaries, account, clusterDir);

    await ensureDatabase(ownerUrlAt(port, 'postgres'));
    return {
      url: ownerUrlAt(port, databaseName),
      stop: async () => {
        await stopServer(binaries, account, clusterDir);
        giveBack();
      },
    };
  } catch (error) {
    giveBack();
    throw error;
  }
}

/** Its own process group, so that Ctrl-C reaches us first and requests in flight are finished before it stops. */
async function launch(
  { dataDir, settings = [] }: EmbeddedServerOptions,
  { postgres }: PostgresBinaries,
  account: ServerAccount,
  clusterDir: string,
): Promise<number> {
  const port = await freePort();
  const logFile = join(dataDir, 'postgres.log');
  const output = openSync(logFile, 'a', 0o600);
  const flags = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    'fsync=on',
    'full_page_writes=on',
    'synchronous_commit=on',
    'timezone=UTC',
    ...settings,
  ].flatMap((setting) => ['-c', setting]);
  const child = spawn(postgres, ['-D', clusterDir, ...flags], {
    ...account,
    detached: true,
    stdio: ['ignore', output, output],
    env: plainEnvironment(),
  });
  closeSync(output);
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', () => {
    ended = true;
  });
  child.unref();
  for (let waited = 0; waited < readyWithinMs; waited += 10) {
    const found = readPostmaster(clusterDir);
    if (found?.isReady && found.pid === child.pid) return port;
    if (ended) break;
    await pause(10);
  }
  const lastWords = readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).join(' ');
  throw new Error(`The built-in database did not start. Its log ${logFile} ends: ${lastWords}`);
}

/** The port of a live server of ours on this folder, or null. */
async function portOfOrphan(clusterDir: string, urlAt: (port: number) => string): Promise<number | null> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = readPostmaster(clusterDir);
    if (found === null || !isRunning(found.pid)) return null;
    const client = new pg.Client({ connectionString: urlAt(found.port), connectionTimeoutMillis: 2_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      const { rows } = await client.query<{ data_directory: string }>('show data_directory');
      return rows[0]?.data_directory === clusterDir ? found.port : null;
    } catch {
      if (found.isReady && tries > 20) return null;
      await pause(100);
    } finally {
      await client.end().catch(() => {});
    }
  }
  return null;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`create database ${databaseName} template template0`);
  } finally {
    await client.end();
  }
}

async function stopServer(
  { pg_ctl }: PostgresBinaries,
  account: ServerAccount,
  clusterDir: string,
): Promise<void> {
  if (readPostmaster(clusterDir) === null) return;
  const ask = (mode: string) =>
    new Promise<boolean>((resolve) => {
      spawn(pg_ctl, ['stop', '-D', clusterDir, '-m', mode, '-w', '-t', '30'], {
        ...account,
        stdio: 'ignore',
        env: plainEnvironment(),
      })
        .once('error', () => resolve(false))
        .once('exit', (code) => resolve(code === 0));
    });
  if (!(await ask('fast'))) await ask('immediate');
}

function checkVersion(clusterDir: string): void {
  const found = readFileSync(join(clusterDir, 'PG_VERSION'), 'utf8').trim();
  if (found !== majorVersion) {
    throw new Error(
      `The database in ${clusterDir} was made by PostgreSQL ${found}; this Concordat brings ${majorVersion}. Restore a backup into a new folder.`,
    );
  }
}

/** As root the server runs as another account, which must be able to pass through our folder to its own. */
function letThrough(dataDir: string): void {
  const mode = statSync(dataDir).mode & 0o777;
  if ((mode & 0o001) === 0) chmodSync(dataDir, mode | 0o011);
}
