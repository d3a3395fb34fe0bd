import { financialPlanStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';

export const withdrawFinancialPlan = useCase({
  name: 'withdrawFinancialPlan',
  needs: 'finance:run',
  input: z.strictObject({
    planId: idField<'FinancialPlan'>(),
    reason: textField(1_000),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { planId }) => (await financialPlanStore.load(tx, planId))?.bodyId ?? null,
  load: (tx, { planId }) => financialPlanStore.load(tx, planId),
  versionOf: ({ version }) => version,
  decide: ({ value }, command, circumstances) => rules.withdrawFinancialPlan(value, command, circumstances),
  save: (tx, plan, { loaded }) => financialPlanStore.save(tx, plan, loaded),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForPlanRefusal,
  pathFor: { WithdrawalReasonMissing: 'reason' },
  answer: ({ id }, { version }) => ({ planId: id, version: version + 1 }),
});
