import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signCheckpoint, takeCheckpoints } from '@concordat/database';
import type { PrismaClient } from '@concordat/database/prisma';
import type { Clock } from '../clock.ts';
import type { Settings } from '../env.ts';
import { factsOf, type Log } from '../log.ts';

const everyMs = 15 * 60 * 1_000;

export type CheckpointParts = {
  readonly prisma: PrismaClient;
  readonly clock: Clock;
  readonly log: Log;
};

/**
 * Writes a signed checkpoint now and every quarter of an hour after; what is given back ends it. The key and the folder
 * are tried at once, so that an office that could not keep its promise does not open.
 */
export async function keepCheckpoints(
  { checkpointKey, checkpointDir }: Pick<Settings, 'checkpointKey' | 'checkpointDir'>,
  parts: CheckpointParts,
): Promise<() => Promise<void>> {
  if (checkpointKey === null || checkpointDir === null) return async () => {};
  await mkdir(checkpointDir, { recursive: true });
  await writeCheckpoint(checkpointKey, checkpointDir, parts);
  let writing: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    writing = writeCheckpoint(checkpointKey, checkpointDir, parts).catch((error: unknown) =>
      parts.log.error('A checkpoint of the audit trails could not be written', factsOf(error)),
    );
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await writing;
  };
}

/** The key is read each time, so that it may be kept away and brought. Half a file is never seen under its name. */
export async function writeCheckpoint(
  keyFile: string,
  folder: string,
  { prisma, clock }: Pick<CheckpointParts, 'prisma' | 'clock'>,
): Promise<string> {
  const key = await readFile(keyFile, 'utf8');
  const at = clock.now().toISOString();
  const signed = signCheckpoint(await takeCheckpoints(prisma, at), at, key);
  const file = join(folder, `checkpoint-${at.replaceAll(':', '-')}.json`);
  await writeFile(`${file}.part`, `${JSON.stringify(signed, null, 2)}\n`);
  await rename(`${file}.part`, file);
  return file;
}
