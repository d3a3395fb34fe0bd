import type { BodyId, PersonId } from '@concordat/domain/bodies';
import type { ActionId, ForumId, PlanEntry, PlanEntryId, PlanEntryStatus } from '@concordat/domain/meetings';
import { clearanceColumn, clearanceOf } from '../columns/clearance-column.ts';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import { instantColumn, instantOf } from '../columns/instant-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { PlanEntryModel, PlanEntryMoveModel } from '../generated/prisma/models.ts';
import type { Transaction } from '../write/transaction.ts';

const withMoves = { moves: { orderBy: [{ at: 'asc' as const }, { id: 'asc' as const }] } };

export const planEntryStore = {
  async load(tx: Transaction, id: PlanEntryId): Promise<Stored<PlanEntry> | null> {
    const row = await tx.planEntry.findUnique({ where: { id }, include: withMoves });
    return row && entryOfRow(row);
  },

  /** What these forums have on their plans and did not get yet. */
  async plannedOf(tx: Transaction, forumIds: readonly ForumId[]): Promise<readonly Stored<PlanEntry>[]> {
    const rows = await tx.planEntry.findMany({
      where: { forumId: { in: [...forumIds] }, status: 'planned' },
      include: withMoves,
      orderBy: { id: 'asc' },
    });
    return rows.map(entryOfRow);
  },

  async insert(tx: Transaction, entries: readonly PlanEntry[]): Promise<void> {
    if (entries.length > 0) await tx.planEntry.createMany({ data: entries.map(rowOfEntry) });
  },

  /** Writes where it stands, and the moves that are new. */
  async save(
    tx: Transaction,
    entry: PlanEntry,
    before: Stored<PlanEntry>,
    newId: () => string,
  ): Promise<void> {
    const { id, ...columns } = rowOfEntry(entry);
    const { version } = before;
    const { count } = await tx.planEntry.updateMany({
      where: { id, version },
      data: { ...columns, version: version + 1 },
    });
    expectWritten(count, 'PlanEntry', id, version);
    const added = entry.moves.slice(before.value.moves.length);
    const { bodyId, readerBodyIds, clearance, namedReaderIds } = columns;
    await tx.planEntryMove.createMany({
      data: added.map(({ at, byName, from, to, reason }) => ({
        id: newId(),
        bodyId,
        readerBodyIds,
        clearance,
        namedReaderIds,
        entryId: id,
        at: instantColumn(at),
        byName,
        from: dateColumn(from),
        to: dateColumn(to),
        reason,
      })),
    });
  },
};

function entryOfRow(
  row: PlanEntryModel & { readonly moves: readonly PlanEntryMoveModel[] },
): Stored<PlanEntry> {
  const bodyId = row.bodyId as BodyId;
  const readerBodyIds = row.readerBodyIds as BodyId[];
  return {
    value: {
      id: row.id as PlanEntryId,
      bodyId,
      readerBodyIds,
      forumId: row.forumId as ForumId,
      title: row.title,
      lead: row.lead,
      actionId: row.actionId as ActionId | null,
      promised: row.promised,
      dueOn: calendarDateOf(row.dueOn),
      plannedFor: calendarDateOf(row.plannedFor),
      firstPlannedFor: calendarDateOf(row.firstPlannedFor),
      status: row.status as PlanEntryStatus,
      marking: { level: clearanceOf(row.clearance), descriptor: null, printed: null },
      namedReaders: row.namedReaderIds as PersonId[],
      moves: row.moves.map(({ at, byName, from, to, reason }) => ({
        at: instantOf(at),
        byName,
        from: calendarDateOf(from),
        to: calendarDateOf(to),
        reason,
      })),
    },
    version: row.version,
    bodyId,
    readerBodyIds,
  };
}

function rowOfEntry(entry: PlanEntry): Omit<PlanEntryModel, 'version'> {
  const { id, bodyId, forumId, title, lead, actionId, promised, status } = entry;
  return {
    id,
    bodyId,
    readerBodyIds: [...entry.readerBodyIds],
    forumId,
    title,
    lead,
    actionId,
    promised,
    dueOn: dateColumn(entry.dueOn),
    plannedFor: dateColumn(entry.plannedFor),
    firstPlannedFor: dateColumn(entry.firstPlannedFor),
    status,
    clearance: clearanceColumn(entry.marking.level),
    namedReaderIds: [...entry.namedReaders],
  };
}
