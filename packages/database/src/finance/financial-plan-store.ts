import type { BodyId } from '@concordat/domain/bodies';
import type { FinancialPlan, FinancialPlanId } from '@concordat/domain/finance';
import { expectWritten } from '../columns/expect-written.ts';
import type { Stored } from '../columns/stored.ts';
import type { Transaction } from '../write/transaction.ts';
import { financialPlanOfRow, rowOfFinancialPlan } from './financial-plan-rows.ts';

/** Medium-term plans; a plan is kept for good, and withdrawn rather than deleted. */
export const financialPlanStore = {
  async load(tx: Transaction, id: FinancialPlanId): Promise<Stored<FinancialPlan> | null> {
    const row = await tx.financialPlan.findUnique({ where: { id } });
    return row && financialPlanOfRow(row);
  },

  async ofBody(tx: Transaction, bodyId: BodyId): Promise<readonly Stored<FinancialPlan>[]> {
    const rows = await tx.financialPlan.findMany({ where: { bodyId }, orderBy: { id: 'asc' } });
    return rows.map(financialPlanOfRow);
  },

  async insert(tx: Transaction, plan: FinancialPlan): Promise<void> {
    await tx.financialPlan.createMany({ data: rowOfFinancialPlan(plan) });
  },

  async save(tx: Transaction, plan: FinancialPlan, { version }: Stored<FinancialPlan>): Promise<void> {
    const { id, ...columns } = rowOfFinancialPlan(plan);
    const { count } = await tx.financialPlan.updateMany({
      where: { id, version },
      data: { ...columns, version: version + 1 },
    });
    expectWritten(count, 'FinancialPlan', id, version);
  },
};
