import type { BodyId } from '@concordat/domain/bodies';
import type { Forum } from '@concordat/domain/meetings';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import { forumOfRow, rowOfForum, rowsOfSeats } from './forum-rows.ts';

export const forumStore = {
  /** Every forum the body runs, by name. */
  async ofBody(tx: Transaction, bodyId: BodyId): Promise<readonly Stored<Forum>[]> {
    const rows = await tx.forum.findMany({
      where: { bodyId },
      include: { members: { orderBy: [{ from: 'asc' }, { id: 'asc' }] } },
      orderBy: { name: 'asc' },
    });
    return rows.map(forumOfRow);
  },

  async save(tx: Transaction, forum: Forum, version: number): Promise<void> {
    const { id, ...columns } = rowOfForum(forum);
    const { count } = await tx.forum.updateMany({
      where: { id, version },
      data: { ...columns, version: version + 1 },
    });
    expectWritten(count, 'Forum', id, version);
  },

  async insert(tx: Transaction, forum: Forum, newId: () => string): Promise<void> {
    await tx.forum.createMany({ data: rowOfForum(forum) });
    await tx.forumMember.createMany({ data: rowsOfSeats(forum, newId) });
  },
};
