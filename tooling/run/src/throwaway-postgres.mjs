import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { environmentWith } from './env.mjs';

const DEBIAN = '/usr/lib/postgresql';

/** Folder of the newest PostgreSQL server binaries Debian has here, or null. */
export function serverBinaries() {
  if (!existsSync(DEBIAN)) return null;
  const versions = readdirSync(DEBIAN)
    .filter((version) => existsSync(join(DEBIAN, version, 'bin', 'initdb')))
    .sort((a, b) => Number(b) - Number(a));
  return versions.length > 0 ? join(DEBIAN, versions[0], 'bin') : null;
}

/**
 * Starts an empty cluster of its own on a free port of this machine and gives its owner's address, and its folder, to the work;
 * stopped and deleted afterwards, also when this process is told to stop.
 */
export async function withThrowawayPostgres(binaries, work) {
  const folder = mkdtempSync(join(tmpdir(), 'concordat-postgres-'));
  const account = unprivilegedAccount();
  const password = 'only-for-this-run';
  writeFileSync(join(folder, 'password'), password);
  if (account)
    for (const path of [folder, join(folder, 'password')]) chownSync(path, account.uid, account.gid);
  const cluster = join(folder, 'cluster');
  const options = { ...account, cwd: folder, env: environmentWith({ LC_ALL: 'C.UTF-8' }) };
  let server;
  const cleanUp = () => {
    server?.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', cleanUp);
  try {
    const made = spawnSync(
      join(binaries, 'initdb'),
      ['-D', cluster, '-U', 'concordat_owner', '-E', 'UTF8', '-A', 'scram-sha-256', '--pwfile', 'password'],
      { ...options, encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error}`);
    const port = await freePort();
    server = spawn(
      join(binaries, 'postgres'),
      ['-D', cluster, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-c', 'max_connections=200'],
      { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let log = '';
    server.stderr.setEncoding('utf8').on('data', (text) => {
      log = `${log}${text}`.slice(-8000);
    });
    await untilReady(server, cluster, () => log);
    return await work(`postgresql://concordat_owner:${password}@127.0.0.1:${port}/postgres`, cluster);
  } finally {
    process.off('exit', cleanUp);
    if (server && server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT'); // fast shutdown
      await Promise.race([ended, wait(10_000)]);
    }
    cleanUp();
  }
}

async function untilReady(server, cluster, log) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${log()}`);
    const pidFile = join(cluster, 'postmaster.pid');
    if (existsSync(pidFile) && /^ready\s*$/m.test(readFileSync(pidFile, 'utf8'))) return;
    await wait(100);
  }
  throw new Error(`PostgreSQL was not ready in 30 seconds:\n${log()}`);
}

/** PostgreSQL refuses to run as root; then it runs as Debian's `postgres`, or as `nobody`. */
function unprivilegedAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  const line = ['postgres', 'nobody'].map((name) => accounts.find((entry) => entry.startsWith(`${name}:`)));
  const [, , uid, gid] = line.find(Boolean).split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
