import { readFile } from 'node:fs/promises';
import { type Checkpoint, checkpointsSignedIn, NotSigned, verifyDatabase } from '@concordat/database';
import { readKey } from '../checkpoint-key.ts';
import { Failure } from '../failure.ts';
import { withDatabase } from '../open-office.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

export const usage = 'verify [--checkpoints FILE] [--checkpoint FILE --public-key FILE]';

/** Walks every audit trail and every rule of the record; names the first broken one and ends with 1. */
export async function verify(args: readonly string[], terminal: Terminal): Promise<void> {
  const { values } = readOptions(
    args,
    { checkpoints: { type: 'string' }, checkpoint: { type: 'string' }, 'public-key': { type: 'string' } },
    usage,
  );
  const unsigned = values.checkpoints === undefined ? [] : await readCheckpoints(values.checkpoints);
  const kept = [...unsigned, ...(await readSigned(values.checkpoint, values['public-key']))];
  const verdict = await withDatabase(terminal, (database) => verifyDatabase(database, kept));
  if (!verdict.holds) throw new Failure(verdict.broken, 1);
  terminal.result(
    `All holds: ${verdict.entries} entries in ${verdict.chains} audit trails, and ${verdict.invariants} rules of the record.`,
  );
}

/** A signed checkpoint is worth nothing without the key of whoever signed it, so the two are given together. */
async function readSigned(
  file: string | undefined,
  keyFile: string | undefined,
): Promise<readonly Checkpoint[]> {
  if (file === undefined && keyFile === undefined) return [];
  if (file === undefined || keyFile === undefined) {
    throw new Failure(`Give --checkpoint and --public-key together. Usage: concordat ${usage}`);
  }
  const key = await readKey(keyFile);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Failure(`${file} cannot be read.`);
  });
  try {
    return checkpointsSignedIn(text, key);
  } catch (error) {
    throw error instanceof NotSigned ? new Failure(`${file}: ${error.message}`, 1) : error;
  }
}

async function readCheckpoints(file: string): Promise<readonly Checkpoint[]> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as readonly Checkpoint[];
  } catch {
    throw new Failure(`${file} cannot be read as saved checkpoints.`);
  }
}
