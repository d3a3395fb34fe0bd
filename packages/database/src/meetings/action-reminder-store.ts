import type { BodyId } from '@concordat/domain/bodies';
import type { ActionId, ActionReminder, RemindableAction } from '@concordat/domain/meetings';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import { instantColumn } from '../columns/instant-column.ts';
import type { Transaction } from '../write/transaction.ts';
import { actionOfRows } from './action-rows.ts';
import { updatesInOrder } from './action-store.ts';

/** An action with what reminding its owner asks for, and who reads it. */
export type StoredRemindable = RemindableAction & { readonly readerBodyIds: readonly BodyId[] };

export const actionReminderStore = {
  /** In the order asked; what the viewer may not read is left out. */
  async load(
    tx: Transaction,
    ids: readonly ActionId[],
    bodyId: BodyId,
  ): Promise<readonly StoredRemindable[]> {
    const found = await tx.action.findMany({
      where: { id: { in: [...ids] } },
      include: { updates: updatesInOrder, reminders: { orderBy: { onDay: 'desc' }, take: 1 } },
    });
    const byId = new Map(found.map((row) => [row.id, row]));
    return ids.flatMap((id) => {
      const row = byId.get(id);
      if (row === undefined) return [];
      const lastRemindedOn = calendarDateOf(row.reminders[0]?.onDay ?? null);
      const readerBodyIds = row.readerBodyIds as BodyId[];
      return [
        { action: actionOfRows(row), isOfThisBody: row.bodyId === bodyId, lastRemindedOn, readerBodyIds },
      ];
    });
  },

  /** The bodies whose meetings raised them. */
  async bodiesOf(tx: Transaction, ids: readonly ActionId[]): Promise<readonly BodyId[]> {
    const rows = await tx.action.findMany({ where: { id: { in: [...ids] } }, select: { bodyId: true } });
    return rows.map(({ bodyId }) => bodyId as BodyId);
  },

  async insert(
    tx: Transaction,
    reminders: readonly ActionReminder[],
    bodyId: BodyId,
    loaded: readonly StoredRemindable[],
  ): Promise<void> {
    const readers = new Map(loaded.map(({ action, readerBodyIds }) => [action.id, readerBodyIds]));
    await tx.actionReminder.createMany({
      data: reminders.map(({ on, at, ...reminder }) => ({
        ...reminder,
        bodyId,
        readerBodyIds: [...(readers.get(reminder.actionId) ?? [bodyId])],
        at: instantColumn(at),
        onDay: dateColumn(on),
      })),
    });
  },
};
