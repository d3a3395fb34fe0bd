import type { PrismaClient } from '../generated/prisma/client.ts';
import { nobody } from '../read/viewer-context.ts';
import { inTransaction } from '../write/in-transaction.ts';
import { type Checkpoint, takeCheckpoint } from './checkpoint.ts';

/** Notes where the trail of every body ends, all at one moment of the database; bodies without a trail are left out. */
export async function takeCheckpoints(prisma: PrismaClient, at: string): Promise<readonly Checkpoint[]> {
  const bodies = await inTransaction(prisma, nobody, (tx) =>
    tx.body.findMany({ select: { id: true }, orderBy: { id: 'asc' } }),
  );
  const everyBody = { ...nobody, userId: 'system', bodyIds: bodies.map(({ id }) => id) };
  return inTransaction(
    prisma,
    everyBody,
    async (tx) => {
      const taken: Checkpoint[] = [];
      for (const { id } of bodies) {
        const checkpoint = await takeCheckpoint(tx, id, at);
        if (checkpoint !== null) taken.push(checkpoint);
      }
      return taken;
    },
    { isolation: 'RepeatableRead' },
  );
}
