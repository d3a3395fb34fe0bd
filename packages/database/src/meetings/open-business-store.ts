import type { ActionId, ForumId, Handover, HeldElsewhere } from '@concordat/domain/meetings';
import type { Transaction } from '../write/transaction.ts';

/** What forums keep outside themselves and must hand over before they end. */
export const openBusinessStore = {
  /** Actions that are not closed. */
  async of(tx: Transaction, forumIds: readonly ForumId[]): Promise<HeldElsewhere> {
    const actions = await tx.action.findMany({
      where: { forumId: { in: [...forumIds] }, NOT: { status: 'closed' } },
      select: { id: true, text: true, forumId: true },
      orderBy: { id: 'asc' },
    });
    return {
      actions: actions.map(({ id, text, forumId }) => ({
        id: id as ActionId,
        text,
        forumId: forumId as ForumId,
      })),
      planEntries: [],
    };
  },

  /** Puts each action under its successor; standing items and powers are kept with the forums themselves. */
  async handOver(tx: Transaction, handovers: readonly Handover[]): Promise<void> {
    for (const { kind, id, toForumId } of handovers) {
      if (kind === 'action') {
        await tx.action.updateMany({
          where: { id },
          data: { forumId: toForumId, version: { increment: 1 } },
        });
      }
    }
  },
};
