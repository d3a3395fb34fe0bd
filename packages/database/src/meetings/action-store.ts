import type { BodyId } from '@concordat/domain/bodies';
import type { Action, ActionId } from '@concordat/domain/meetings';
import { dateColumn } from '../columns/date-column.ts';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import { type ActionRows, actionOfRows, rowOfUpdate } from './action-rows.ts';

export const updatesInOrder = { orderBy: [{ at: 'asc' as const }, { id: 'asc' as const }] };

export const actionStore = {
  async load(tx: Transaction, id: ActionId): Promise<Stored<Action> | null> {
    const row = await tx.action.findUnique({ where: { id }, include: { updates: updatesInOrder } });
    return row && storedOfRow(row);
  },

  /** Those of the actions that the viewer may read. */
  async loadAll(tx: Transaction, ids: readonly ActionId[]): Promise<readonly Stored<Action>[]> {
    const rows = await tx.action.findMany({
      where: { id: { in: [...ids] } },
      include: { updates: updatesInOrder },
      orderBy: { id: 'asc' },
    });
    return rows.map(storedOfRow);
  },

  /** Writes the status, the due day and the updates that are new. */
  async save(tx: Transaction, action: Action, before: Stored<Action>): Promise<void> {
    const { id, status, dueOn } = action;
    const { version } = before;
    const { count } = await tx.action.updateMany({
      where: { id, version },
      data: { status, dueOn: dateColumn(dueOn), version: version + 1 },
    });
    expectWritten(count, 'Action', id, version);
    const added = action.updates.filter((update) => !before.value.updates.includes(update));
    await tx.actionUpdate.createMany({ data: added.map((update) => rowOfUpdate(update, { ...before, id })) });
  },
};

function storedOfRow(row: ActionRows): Stored<Action> {
  return {
    value: actionOfRows(row),
    version: row.version,
    bodyId: row.bodyId as BodyId,
    readerBodyIds: row.readerBodyIds as BodyId[],
  };
}
