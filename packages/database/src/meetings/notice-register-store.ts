import type { BodyId } from '@concordat/domain/bodies';
import { type NoticeRegister, noticeSequence } from '@concordat/domain/meetings';
import { nextReference } from '../references/next-reference.ts';
import type { Transaction } from '../write/transaction.ts';

/** How each body numbers its decision notices. */
export const noticeRegisterStore = {
  async load(tx: Transaction, bodyId: BodyId): Promise<NoticeRegister | null> {
    const row = await tx.noticeRegister.findUnique({ where: { bodyId } });
    return row && { ...row, bodyId, readerBodyIds: row.readerBodyIds as BodyId[] };
  },

  /** Opens it, and has the year's numbers go on after the last one given before. */
  async insert(tx: Transaction, register: NoticeRegister): Promise<void> {
    const { bodyId, openedIn: year, lastBefore: lastValue } = register;
    await tx.noticeRegister.createMany({
      data: { ...register, readerBodyIds: [...register.readerBodyIds] },
    });
    if (lastValue === 0) return;
    await tx.referenceSequence.createMany({ data: { bodyId, kind: noticeSequence, year, lastValue } });
  },

  /** The next number of the year, given back when the transaction is not kept; others in the run wait for it. */
  next(tx: Transaction, bodyId: BodyId, year: number): Promise<number> {
    return nextReference(tx, { bodyId, kind: noticeSequence, year });
  },
};
