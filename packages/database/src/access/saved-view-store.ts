import type { SavedView, ViewedList } from '@concordat/domain/access';
import type { BodyId } from '@concordat/domain/bodies';
import type { Transaction } from '../write/transaction.ts';

export const savedViewStore = {
  async of(tx: Transaction, userId: string): Promise<readonly SavedView[]> {
    const rows = await tx.savedView.findMany({ where: { userId }, orderBy: { id: 'asc' } });
    return rows.map(viewOfRow);
  },

  /** Null for a view of anybody else. */
  async loadOwn(tx: Transaction, id: string, userId: string): Promise<SavedView | null> {
    const row = await tx.savedView.findFirst({ where: { id, userId } });
    return row && viewOfRow(row);
  },

  async insert(tx: Transaction, { viewId: id, ...view }: SavedView, bodyId: BodyId): Promise<void> {
    await tx.savedView.createMany({ data: { id, ...view, bodyId, readerBodyIds: [bodyId] } });
  },

  async remove(tx: Transaction, id: string): Promise<void> {
    await tx.savedView.deleteMany({ where: { id } });
  },
};

function viewOfRow(row: { id: string; userId: string; list: string; name: string; filters: string }) {
  const { id: viewId, userId, name, filters } = row;
  return { viewId, userId, list: row.list as ViewedList, name, filters };
}
