import { readFile } from 'node:fs/promises';
import { type Checkpoint, verifyDatabase } from '@concordat/database';
import { Failure } from '../failure.ts';
import { withDatabase } from '../open-office.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

export const usage = 'verify [--checkpoints FILE]';

/** Walks every audit trail and every rule of the record; names the first broken one and ends with 1. */
export async function verify(args: readonly string[], terminal: Terminal): Promise<void> {
  const { values } = readOptions(args, { checkpoints: { type: 'string' } }, usage);
  const kept = values.checkpoints === undefined ? [] : await readCheckpoints(values.checkpoints);
  const verdict = await withDatabase(terminal, (database) => verifyDatabase(database, kept));
  if (!verdict.holds) throw new Failure(verdict.broken, 1);
  terminal.result(
    `All holds: ${verdict.entries} entries in ${verdict.chains} audit trails, and ${verdict.invariants} rules of the record.`,
  );
}

async function readCheckpoints(file: string): Promise<readonly Checkpoint[]> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as readonly Checkpoint[];
  } catch {
    throw new Failure(`${file} cannot be read as saved checkpoints.`);
  }
}
