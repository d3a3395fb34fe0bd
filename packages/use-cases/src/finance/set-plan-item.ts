import { financialPlanStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { planItemForm } from './plan-fields.ts';
import { faultsIn } from './plan-refusal-fields.ts';

export const setPlanItem = useCase({
  name: 'setPlanItem',
  needs: 'finance:run',
  input: z.strictObject({
    planId: idField<'FinancialPlan'>(),
    item: planItemForm,
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { planId }) => (await financialPlanStore.load(tx, planId))?.bodyId ?? null,
  load: (tx, { planId }) => financialPlanStore.load(tx, planId),
  versionOf: ({ version }) => version,
  decide: ({ value }, { item }, circumstances) => rules.setPlanItem(value, { item }, circumstances),
  save: (tx, plan, { loaded }) => financialPlanStore.save(tx, plan, loaded),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForPlanRefusal,
  pathFor: { ...faultsIn('item'), PlanItemUnchanged: 'item', PlanItemWithdrawn: 'item' },
  answer: ({ id }, { version }) => ({ planId: id, version: version + 1 }),
});
