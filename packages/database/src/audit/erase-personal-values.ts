import type { Transaction } from '../write/transaction.ts';

/**
 * Takes away what the audit trails of the viewer's bodies keep about a person; the chains still verify. Returns how
 * many values went. `at` is the office's clock. The caller records the erasure itself as an audit entry.
 */
export async function erasePersonalValues(tx: Transaction, personId: string, at: string): Promise<number> {
  const [answer] = await tx.$queryRaw<{ erased: number }[]>`
    select erase_personal_values(${personId}::uuid, ${at}::timestamptz) as erased`;
  return answer?.erased ?? 0;
}
