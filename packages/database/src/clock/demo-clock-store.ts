import type { PrismaClient } from '../generated/prisma/client.ts';
import type { Transaction } from '../write/transaction.ts';

/** At `realAt` the demo office's clock showed `officeAt`; it runs on from there. */
export interface DemoClockSetting {
  readonly officeAt: string;
  readonly realAt: string;
}

export const demoClockStore = {
  /** Null where no demo office was ever seeded. */
  async read(prisma: PrismaClient | Transaction): Promise<DemoClockSetting | null> {
    const found = await prisma.demoClock.findUnique({ where: { id: 1 } });
    return found && { officeAt: found.officeAt.toISOString(), realAt: found.realAt.toISOString() };
  },

  async set(tx: Transaction, setting: DemoClockSetting): Promise<void> {
    await tx.demoClock.upsert({ where: { id: 1 }, create: { id: 1, ...setting }, update: setting });
  },
};
