import type { PrismaClient } from '../generated/prisma/client.ts';
import { inTransaction } from '../write/in-transaction.ts';
import type { Transaction } from '../write/transaction.ts';
import type { ViewerContext } from './viewer-context.ts';

/**
 * An odd read, such as no screen waits for: through Prisma, as this viewer, in a transaction that PostgreSQL itself
 * holds to reading. A write in it fails with 25006, whoever's mistake it was.
 */
export function readingThroughPrisma<T>(
  prisma: PrismaClient,
  viewer: ViewerContext,
  read: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return inTransaction(prisma, viewer, async (tx) => {
    await tx.$executeRawUnsafe('set transaction read only');
    return read(tx);
  });
}
