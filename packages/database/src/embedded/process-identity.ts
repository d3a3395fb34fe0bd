import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A process told apart from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the system's own words; empty where the system does not tell. */
  readonly startedAt: string;
}

export function identityOf(pid: number): ProcessIdentity {
  return { pid, startedAt: startOf(pid) };
}

/** True only for the very same process, not for another that was given its number. */
export function isAlive(identity: ProcessIdentity): boolean {
  try {
    process.kill(identity.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const startedAt = startOf(identity.pid);
  return startedAt === identity.startedAt || startedAt === '' || identity.startedAt === '';
}

function startOf(pid: number): string {
  const status = `/proc/${pid}/stat`;
  try {
    if (existsSync('/proc/self/stat')) {
      const afterName = readFileSync(status, 'utf8').split(') ').at(-1) ?? '';
      return afterName.split(' ')[19] ?? '';
    }
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
