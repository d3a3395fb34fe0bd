import type { BodyId } from '@concordat/domain/bodies';
import type {
  ForumChange,
  ForumChangeId,
  ForumChangeKind,
  ForumId,
  Handover,
} from '@concordat/domain/meetings';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import type { ForumChangeModel } from '../generated/prisma/models.ts';
import type { Transaction } from '../write/transaction.ts';

export const forumChangeStore = {
  async load(tx: Transaction, id: ForumChangeId): Promise<Stored<ForumChange> | null> {
    const row = await tx.forumChange.findUnique({ where: { id } });
    return row && changeOfRow(row);
  },

  /** What was ever recommended for the forums the body keeps, the earliest first. */
  async ofBody(tx: Transaction, bodyId: BodyId): Promise<readonly Stored<ForumChange>[]> {
    const rows = await tx.forumChange.findMany({
      where: { bodyId },
      orderBy: [{ recommendedOn: 'asc' }, { id: 'asc' }],
    });
    return rows.map(changeOfRow);
  },

  async insert(tx: Transaction, change: ForumChange): Promise<void> {
    await tx.forumChange.createMany({ data: rowOfChange(change) });
  },

  async save(tx: Transaction, change: ForumChange, version: number): Promise<void> {
    const { id, ...columns } = rowOfChange(change);
    const { count } = await tx.forumChange.updateMany({
      where: { id, version },
      data: { ...columns, version: version + 1 },
    });
    expectWritten(count, 'ForumChange', id, version);
  },
};

function changeOfRow(row: ForumChangeModel): Stored<ForumChange> {
  const bodyId = row.bodyId as BodyId;
  const readerBodyIds = row.readerBodyIds as BodyId[];
  const { decidedOn, decidedIn, isAgreed } = row;
  return {
    value: {
      id: row.id as ForumChangeId,
      bodyId,
      readerBodyIds,
      kind: row.kind as ForumChangeKind,
      forumIds: row.forumIds as ForumId[],
      intoForumId: row.intoForumId as ForumId | null,
      recommendedOn: calendarDateOf(row.recommendedOn),
      recommendedIn: row.recommendedIn,
      decided:
        decidedOn === null || decidedIn === null || isAgreed === null
          ? null
          : { on: calendarDateOf(decidedOn), in: decidedIn, isAgreed },
      implementedOn: calendarDateOf(row.implementedOn),
      handovers: row.handovers as unknown as Handover[],
    },
    version: row.version,
    bodyId,
    readerBodyIds,
  };
}

function rowOfChange(change: ForumChange) {
  const { id, bodyId, kind, intoForumId, recommendedIn, decided } = change;
  return {
    id,
    bodyId,
    readerBodyIds: [...change.readerBodyIds],
    kind,
    forumIds: [...change.forumIds],
    intoForumId,
    recommendedOn: dateColumn(change.recommendedOn),
    recommendedIn,
    decidedOn: dateColumn(decided?.on ?? null),
    decidedIn: decided?.in ?? null,
    isAgreed: decided?.isAgreed ?? null,
    implementedOn: dateColumn(change.implementedOn),
    handovers: change.handovers.map((handover) => ({ ...handover })),
  };
}
