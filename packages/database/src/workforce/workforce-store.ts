import type { BudgetLineId, Ledger, LedgerId } from '@concordat/domain/finance';
import { penceFromBigInt } from '@concordat/domain/kernel';
import {
  fte,
  type PayRise,
  type WorkforceGroup,
  type WorkforceGroupId,
  type WorkforceMonth,
} from '@concordat/domain/workforce';
import { expectWritten } from '../columns/expect-written.ts';
import { ledgerScope } from '../finance/ledger-rows.ts';
import type { Transaction } from '../write/transaction.ts';

/** The people a ledger pays, by group. */
export const workforceStore = {
  /** Every group of a ledger, each with its version. */
  async ofLedger(
    tx: Transaction,
    ledgerId: LedgerId,
  ): Promise<readonly { readonly value: WorkforceGroup; readonly version: number }[]> {
    const found = await tx.workforceGroup.findMany({ where: { ledgerId }, orderBy: { id: 'asc' } });
    return found.map((row) => ({
      version: row.version,
      value: {
        id: row.id as WorkforceGroupId,
        ledgerId: row.ledgerId as LedgerId,
        lineIds: row.lineIds as BudgetLineId[],
        name: row.name,
        establishment: fte(row.establishment),
        averageCost: penceFromBigInt(row.averageCost),
        months: row.months as unknown as readonly WorkforceMonth[],
        rises: row.rises as unknown as readonly PayRise[],
        source: row.source,
      },
    }));
  },

  /** `version` is the one that was seen; 0 for a new group. */
  async save(tx: Transaction, ledger: Ledger, group: WorkforceGroup, version: number): Promise<void> {
    const { id, lineIds, name, establishment, averageCost, months, rises, source } = group;
    const data = {
      lineIds: [...lineIds],
      name,
      establishment,
      averageCost: BigInt(averageCost),
      months: months as unknown as object[],
      rises: rises as unknown as object[],
      source,
    };
    if (version === 0) {
      await tx.workforceGroup.createMany({
        data: { id, ledgerId: ledger.id, ...ledgerScope(ledger), ...data },
      });
      return;
    }
    const { count } = await tx.workforceGroup.updateMany({
      where: { id, version },
      data: { ...data, version: version + 1 },
    });
    expectWritten(count, 'WorkforceGroup', id, version);
  },
};
