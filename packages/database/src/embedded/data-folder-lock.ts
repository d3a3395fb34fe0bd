import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AlreadyRunning } from './already-running.ts';
import { identityOf, isAlive, type ProcessIdentity } from './process-identity.ts';

const lockName = 'server.lock';

/** Claims a data folder for this process; the claim of a process that died is set aside. Returns the giving back. */
export function claimDataFolder(dataDir: string): () => void {
  const lock = join(dataDir, lockName);
  const mine = JSON.stringify(identityOf(process.pid));
  for (;;) {
    if (wroteAtOnce(lock, mine)) return () => giveBack(lock, mine);
    const found = readOrNothing(lock);
    if (found === null) continue;
    const holder = holderOf(found);
    if (holder !== null && isAlive(holder)) throw new AlreadyRunning(dataDir, holder.pid);
    setAside(lock, found);
  }
}

/** A link appears whole or not at all, and never over another. */
function wroteAtOnce(lock: string, text: string): boolean {
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Two may find the same dead claim: whoever moved a live one by mistake puts it back. */
function setAside(lock: string, expected: string): void {
  const aside = `${lock}.dead.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (readOrNothing(aside) !== expected) {
    try {
      linkSync(aside, lock);
    } catch {
      // A third process holds it by now.
    }
  }
  rmSync(aside, { force: true });
}

function giveBack(lock: string, mine: string): void {
  if (readOrNothing(lock) === mine) rmSync(lock, { force: true });
}

function readOrNothing(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function holderOf(text: string): ProcessIdentity | null {
  try {
    const { pid, startedAt } = JSON.parse(text) as ProcessIdentity;
    return Number.isInteger(pid) ? { pid, startedAt } : null;
  } catch {
    return null;
  }
}
