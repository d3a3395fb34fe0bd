import { financialPlanStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { faultsIn } from './plan-refusal-fields.ts';

export const withdrawPlanItem = useCase({
  name: 'withdrawPlanItem',
  needs: 'finance:run',
  input: z.strictObject({
    planId: idField<'FinancialPlan'>(),
    item: textField(64),
    reason: textField(1_000),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { planId }) => (await financialPlanStore.load(tx, planId))?.bodyId ?? null,
  load: (tx, { planId }) => financialPlanStore.load(tx, planId),
  versionOf: ({ version }) => version,
  decide: ({ value }, command, circumstances) => rules.withdrawPlanItem(value, command, circumstances),
  save: (tx, plan, { loaded }) => financialPlanStore.save(tx, plan, loaded),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForPlanRefusal,
  pathFor: { ...faultsIn('item'), PlanItemWithdrawn: 'item', WithdrawalReasonMissing: 'reason' },
  answer: ({ id }, { version }) => ({ planId: id, version: version + 1 }),
});
