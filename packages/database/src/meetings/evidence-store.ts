import type { ClosureEvidence } from '@concordat/domain/meetings';
import type { Transaction } from '../write/transaction.ts';

/** What may show that an action is closed. */
export const evidenceStore = {
  /** Whether the paper, or the notice once it is signed, is there for this viewer. */
  async isThere(tx: Transaction, { kind, id }: ClosureEvidence): Promise<boolean> {
    const found =
      kind === 'paper'
        ? tx.paper.count({ where: { id } })
        : tx.decisionNotice.count({ where: { id, status: 'signed' } });
    return (await found) > 0;
  },
};
