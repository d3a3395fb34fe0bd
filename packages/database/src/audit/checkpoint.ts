import type { Transaction } from '../write/transaction.ts';

/** A chain's length and last hash at a moment. Kept away from the database, it betrays a later rewrite. */
export interface Checkpoint {
  readonly bodyId: string;
  readonly size: number;
  readonly headHash: string;
  readonly at: string;
}

/** Notes where the chain ends now, and hands that over to be kept elsewhere; null while the chain is empty. */
export async function takeCheckpoint(
  tx: Transaction,
  bodyId: string,
  at: string,
): Promise<Checkpoint | null> {
  const end = await tx.auditChain.findUnique({ where: { bodyId } });
  if (end === null || end.size === 0) return null;
  const { size, headHash } = end;
  await tx.auditCheckpoint.createMany({ data: [{ bodyId, size, headHash, at }], skipDuplicates: true });
  return { bodyId, size, headHash, at };
}
