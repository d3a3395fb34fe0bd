import { financialPlanStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { debtLimitsForm } from './plan-fields.ts';
import { faultsIn } from './plan-refusal-fields.ts';

export const setDebtLimits = useCase({
  name: 'setDebtLimits',
  needs: 'finance:run',
  input: z.strictObject({
    planId: idField<'FinancialPlan'>(),
    limits: debtLimitsForm,
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { planId }) => (await financialPlanStore.load(tx, planId))?.bodyId ?? null,
  load: (tx, { planId }) => financialPlanStore.load(tx, planId),
  versionOf: ({ version }) => version,
  decide: ({ value }, { limits }, circumstances) => rules.setDebtLimits(value, { limits }, circumstances),
  save: (tx, plan, { loaded }) => financialPlanStore.save(tx, plan, loaded),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForPlanRefusal,
  pathFor: { ...faultsIn('limits'), DebtLimitsUnchanged: 'limits' },
  answer: ({ id }, { version }) => ({ planId: id, version: version + 1 }),
});
