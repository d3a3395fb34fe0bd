import type { Instant } from '@concordat/domain/kernel';
import { instantColumn, instantOf } from '../columns/instant-column.ts';
import type { Transaction } from '../write/transaction.ts';

/** At `realAt` the demo office's clock showed `officeAt`, and it runs on from there. */
export interface DemoClockSetting {
  readonly officeAt: Instant;
  readonly realAt: Instant;
}

export const demoClockStore = {
  /** Null when the office is not a demo: only a demo office has such a clock. */
  async load(tx: Transaction): Promise<DemoClockSetting | null> {
    const row = await tx.demoClock.findUnique({ where: { id: 1 } });
    return row && { officeAt: instantOf(row.officeAt), realAt: instantOf(row.realAt) };
  },

  /** The office time of the latest entry in the audit trails this viewer reads; null when there is none. */
  async latestRecord(tx: Transaction): Promise<Instant | null> {
    const { _max } = await tx.auditEvent.aggregate({ _max: { at: true } });
    return instantOf(_max.at);
  },

  async save(tx: Transaction, { officeAt, realAt }: DemoClockSetting): Promise<void> {
    const columns = { officeAt: instantColumn(officeAt), realAt: instantColumn(realAt) };
    await tx.demoClock.upsert({ where: { id: 1 }, create: { id: 1, ...columns }, update: columns });
  },
};
