import type { BodyId } from '@concordat/domain/bodies';
import type { FileEntryId } from '@concordat/domain/documents';
import type { ActionId, ActionTracker, ActionTrackerId, TrackerRow } from '@concordat/domain/meetings';
import { expectWritten } from '../columns/expect-written.ts';
import { instantColumn, instantOf } from '../columns/instant-column.ts';
import type { ActionTrackerModel } from '../generated/prisma/models.ts';
import type { Transaction } from '../write/transaction.ts';

type StoredRow = readonly [row: number, actionId: string | null, ...cells: string[]];

export const actionTrackerStore = {
  async load(tx: Transaction, id: ActionTrackerId): Promise<ActionTracker | null> {
    const row = await tx.actionTracker.findUnique({ where: { id } });
    return row && trackerOfRow(row);
  },

  /** Of the same body, with the same bytes. */
  async ofContent(tx: Transaction, bodyId: BodyId, sha256: string): Promise<readonly ActionTracker[]> {
    const rows = await tx.actionTracker.findMany({ where: { bodyId, sha256 }, orderBy: { readAt: 'asc' } });
    return rows.map(trackerOfRow);
  },

  async insert(tx: Transaction, tracker: ActionTracker): Promise<void> {
    const { rows, readAt, takenAt, ...columns } = tracker;
    await tx.actionTracker.createMany({
      data: {
        ...columns,
        readerBodyIds: [tracker.bodyId],
        rows: rows.map(({ row, actionId, cells }): string | number | null | (string | number | null)[] => [
          row,
          actionId,
          ...cells,
        ]),
        actionIds: rows.flatMap(({ actionId }) => (actionId === null ? [] : [actionId])),
        readAt: instantColumn(readAt),
        takenAt: instantColumn(takenAt),
      },
    });
  },

  /** Its rows stay as they were read. */
  async take(tx: Transaction, { id, takenAt }: ActionTracker): Promise<void> {
    const { count } = await tx.actionTracker.updateMany({
      where: { id, status: 'read' },
      data: { status: 'taken', takenAt: instantColumn(takenAt) },
    });
    expectWritten(count, 'ActionTracker', id, 0);
  },
};

function trackerOfRow(row: ActionTrackerModel): ActionTracker {
  const { id, bodyId, fileEntryId, sha256, fileName, readByName } = row;
  return {
    id: id as ActionTrackerId,
    bodyId: bodyId as BodyId,
    fileEntryId: fileEntryId as FileEntryId,
    sha256,
    fileName,
    rows: (row.rows as unknown as readonly StoredRow[]).map(
      ([number, actionId, ...cells]): TrackerRow => ({
        row: number,
        actionId: actionId as ActionId | null,
        cells,
      }),
    ),
    status: row.status as ActionTracker['status'],
    readAt: instantOf(row.readAt),
    readByName,
    takenAt: instantOf(row.takenAt),
  };
}
