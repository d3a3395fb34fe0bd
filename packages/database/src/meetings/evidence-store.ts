import type { ClosureEvidence } from '@concordat/domain/meetings';
import type { Transaction } from '../write/transaction.ts';

/** What may show that an action is closed. */
export const evidenceStore = {
  /** Whether the record is there for this viewer. */
  async isThere(tx: Transaction, { kind, id }: ClosureEvidence): Promise<boolean> {
    const where = { where: { id } };
    const count = kind === 'paper' ? tx.paper.count(where) : tx.decisionNotice.count(where);
    return (await count) > 0;
  },
};
