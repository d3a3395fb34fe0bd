import { setTimeout as pause } from 'node:timers/promises';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { ViewerContext } from '../read/viewer-context.ts';
import { setViewerInTransaction, viewerSettings } from '../read/viewer-settings.ts';
import { isInsideTransaction, markedAsInside } from './outside-transaction.ts';
import type { Transaction } from './transaction.ts';
import { isWriteConflict } from './write-conflict.ts';

export interface InTransactionOptions {
  /** `ReadCommitted` when not said; `Serializable` where a rule spans rows that the command does not write. */
  readonly isolation?: 'ReadCommitted' | 'RepeatableRead' | 'Serializable';
}

const ceilingMs = 5_000;
const triesAtMost = 12;

/**
 * All of the work or none of it, as this viewer. Runs the work again, after a moment, when another transaction
 * came in between (40001, 40P01), so the work must have no effect but through `tx`. Ends after five seconds.
 */
export async function inTransaction<T>(
  prisma: PrismaClient,
  viewer: ViewerContext,
  work: (tx: Transaction) => Promise<T>,
  { isolation = 'ReadCommitted' }: InTransactionOptions = {},
): Promise<T> {
  if (isInsideTransaction()) throw new Error('A transaction is already open here: pass its tx on instead.');
  const settings = viewerSettings(viewer);
  for (let tries = 1; ; tries += 1) {
    try {
      return await prisma.$transaction(
        (tx) =>
          markedAsInside(async () => {
            await tx.$queryRawUnsafe(setViewerInTransaction, ...settings);
            return await work(tx);
          }),
        { isolationLevel: isolation, timeout: ceilingMs, maxWait: ceilingMs },
      );
    } catch (error) {
      if (!isWriteConflict(error) || tries >= triesAtMost) throw error;
      await pause(Math.random() * Math.min(10 * 2 ** tries, 250));
    }
  }
}
