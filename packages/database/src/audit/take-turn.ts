import type { Transaction } from '../write/transaction.ts';

/**
 * Waits until no one else writes for the body, and makes the next writer wait until this transaction ends. Two who
 * would add to one audit trail take turns anyway; beginning the turn early keeps what is then loaded true until it
 * is saved. Throws (42501) when the body is not one of the viewer's.
 */
export async function takeTurn(tx: Transaction, bodyId: string): Promise<void> {
  await tx.$queryRaw`select size from lock_audit_chain(${bodyId}::uuid)`;
}
