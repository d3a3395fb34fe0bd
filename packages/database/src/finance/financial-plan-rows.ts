import type { BodyId } from '@concordat/domain/bodies';
import type { FinancialPlan, FinancialPlanId, PlanChange, PlanInputs } from '@concordat/domain/finance';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { FinancialPlanModel } from '../generated/prisma/models.ts';

export function financialPlanOfRow(row: FinancialPlanModel): Stored<FinancialPlan> {
  const bodyId = row.bodyId as BodyId;
  const readerBodyIds = row.readerBodyIds as BodyId[];
  const on = calendarDateOf(row.withdrawnOn);
  return {
    value: {
      id: row.id as FinancialPlanId,
      bodyId,
      readerBodyIds,
      title: row.title,
      preparedOn: calendarDateOf(row.preparedOn),
      note: row.note,
      inputs: row.inputs as unknown as PlanInputs,
      history: row.history as unknown as PlanChange[],
      withdrawn: on === null ? null : { on, reason: row.withdrawalReason ?? '' },
    },
    version: row.version,
    bodyId,
    readerBodyIds,
  };
}

export function rowOfFinancialPlan(plan: FinancialPlan) {
  return {
    id: plan.id,
    bodyId: plan.bodyId,
    readerBodyIds: [...plan.readerBodyIds],
    title: plan.title,
    preparedOn: dateColumn(plan.preparedOn),
    note: plan.note,
    inputs: plan.inputs as unknown as Prisma.InputJsonValue,
    history: plan.history as unknown as Prisma.InputJsonValue,
    withdrawnOn: dateColumn(plan.withdrawn?.on ?? null),
    withdrawalReason: plan.withdrawn?.reason ?? null,
  };
}
