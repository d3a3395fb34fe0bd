import type { CalendarFeed } from '@concordat/domain/access';
import type { Instant } from '@concordat/domain/kernel';
import { instantColumn } from '../columns/instant-column.ts';
import type { Transaction } from '../write/transaction.ts';

/** What is kept of an address beside its terms: never the address itself. */
export interface CalendarFeedSecret {
  /** The SHA-256 of its secret part in lower-case hex. */
  readonly tokenHash: string;
  /** Real time, never the demo's. */
  readonly createdAt: Instant;
}

export const calendarFeedStore = {
  async insert(
    tx: Transaction,
    { feedId, userId, name, forumId }: CalendarFeed,
    { tokenHash, createdAt }: CalendarFeedSecret,
  ): Promise<void> {
    await tx.authCalendarFeed.createMany({
      data: { id: feedId, userId, name, forumId, tokenHash, createdAt: instantColumn(createdAt) },
    });
  },

  async inForceOf(tx: Transaction, userId: string): Promise<number> {
    return await tx.authCalendarFeed.count({ where: { userId, revokedAt: null } });
  },

  /** Null for an address of anybody else. */
  async loadOwn(tx: Transaction, feedId: string, userId: string): Promise<CalendarFeed | null> {
    const row = await tx.authCalendarFeed.findUnique({ where: { id: feedId, userId } });
    return row && { feedId, userId, name: row.name, forumId: row.forumId, isRevoked: row.revokedAt !== null };
  },

  async revoke(tx: Transaction, feedId: string, revokedAt: Instant): Promise<void> {
    await tx.authCalendarFeed.updateMany({
      where: { id: feedId, revokedAt: null },
      data: { revokedAt: instantColumn(revokedAt) },
    });
  },
};
