import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running PostgreSQL says of itself in its folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

/** Null when no server has the folder, or it has not yet written as much. */
export function readPostmaster(clusterDir: string): Postmaster | null {
  try {
    const lines = readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    if (!Number.isInteger(pid) || pid <= 0 || !Number.isInteger(port) || port <= 0) return null;
    return { pid, port, isReady: (lines[7] ?? '').trim() === 'ready' };
  } catch {
    return null;
  }
}
