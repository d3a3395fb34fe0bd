import type { BodyId } from '@concordat/domain/bodies';
import type { Forum, ForumId } from '@concordat/domain/meetings';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import { forumOfRow, rowOfForum } from './forum-rows.ts';
import {
  rowsOfCadences,
  rowsOfPowers,
  rowsOfSeats,
  rowsOfStandingItems,
  rowsOfTerms,
} from './rows-under-forum.ts';

const whole = {
  members: { orderBy: [{ from: 'asc' as const }, { id: 'asc' as const }] },
  terms: { orderBy: { number: 'asc' as const } },
  cadences: { orderBy: { from: 'asc' as const } },
  powers: { orderBy: { id: 'asc' as const } },
  standingItems: { orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }] },
};

/** A forum is kept with its seats, terms, cadences, powers and standing items: any change is a new version of it. */
export const forumStore = {
  async load(tx: Transaction, id: ForumId): Promise<Stored<Forum> | null> {
    const row = await tx.forum.findUnique({ where: { id }, include: whole });
    return row && forumOfRow(row);
  },

  async bodyOf(tx: Transaction, id: ForumId): Promise<BodyId | null> {
    const row = await tx.forum.findUnique({ where: { id }, select: { bodyId: true } });
    return (row?.bodyId ?? null) as BodyId | null;
  },

  /** Every forum the body runs, by name. */
  async ofBody(tx: Transaction, bodyId: BodyId): Promise<readonly Stored<Forum>[]> {
    const rows = await tx.forum.findMany({ where: { bodyId }, include: whole, orderBy: { name: 'asc' } });
    return rows.map(forumOfRow);
  },

  /** Writes the forum, and of what it is kept with the lists that are not the very ones that were loaded. */
  async save(tx: Transaction, forum: Forum, before: Stored<Forum>, newId: () => string): Promise<void> {
    const { id, ...columns } = rowOfForum(forum);
    const { value: was, version } = before;
    const { count } = await tx.forum.updateMany({
      where: { id, version },
      data: { ...columns, version: version + 1 },
    });
    expectWritten(count, 'Forum', id, version);
    await writeParts(tx, forum, was, newId);
  },

  async insert(tx: Transaction, forum: Forum, newId: () => string): Promise<void> {
    await tx.forum.createMany({ data: rowOfForum(forum) });
    await writeParts(tx, forum, null, newId);
  },
};

async function writeParts(
  tx: Transaction,
  forum: Forum,
  was: Forum | null,
  newId: () => string,
): Promise<void> {
  const hasNewReaders = was !== null && forum.readerBodyIds.length !== was.readerBodyIds.length;
  const isOther = (part: keyof Forum) =>
    hasNewReaders || (forum[part] !== was?.[part] && (was !== null || has(forum[part])));
  const ofForum = { where: { forumId: forum.id } };
  if (isOther('seats')) {
    if (was !== null) await tx.forumMember.deleteMany(ofForum);
    await tx.forumMember.createMany({ data: rowsOfSeats(forum, newId) });
  }
  if (isOther('terms')) {
    if (was !== null) await tx.forumTerms.deleteMany(ofForum);
    await tx.forumTerms.createMany({ data: rowsOfTerms(forum, newId) });
  }
  if (isOther('cadences')) {
    if (was !== null) await tx.forumCadence.deleteMany(ofForum);
    await tx.forumCadence.createMany({ data: rowsOfCadences(forum, newId) });
  }
  if (isOther('powers')) {
    // One that was handed over is still under the forum it came from.
    const ids = [...forum.powers, ...(was?.powers ?? [])].map((power) => power.id);
    await tx.forumPower.deleteMany({ where: { id: { in: ids } } });
    await tx.forumPower.createMany({ data: rowsOfPowers(forum) });
  }
  if (isOther('standingItems')) {
    const ids = [...forum.standingItems, ...(was?.standingItems ?? [])].map((item) => item.id);
    await tx.standingItem.deleteMany({ where: { id: { in: ids } } });
    await tx.standingItem.createMany({ data: rowsOfStandingItems(forum) });
  }
}

function has(part: unknown): boolean {
  return Array.isArray(part) && part.length > 0;
}
