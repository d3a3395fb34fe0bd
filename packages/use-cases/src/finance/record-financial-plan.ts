import { bodyStore, financialPlanStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { dateField, idField, keyField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { planInputsForm } from './plan-fields.ts';
import { faultsIn } from './plan-refusal-fields.ts';

/** Both bodies of an area read the plan: the police fund is one (Police Reform and Social Responsibility Act 2011 s.21). */
export const recordFinancialPlan = useCase({
  name: 'recordFinancialPlan',
  needs: 'finance:run',
  input: z.strictObject({
    bodyId: idField<'Body'>(),
    title: textField(200),
    preparedOn: dateField,
    note: textField(4_000),
    inputs: planInputsForm,
    idempotencyKey: keyField,
  }),
  bodyOf: (_tx, { bodyId }) => bodyId,
  load: async (tx, { bodyId }) => {
    const body = await bodyStore.load(tx, bodyId);
    if (body === null) return null;
    const plans = await financialPlanStore.ofBody(tx, bodyId);
    return {
      known: plans.map(({ value }) => value),
      readerBodyIds: await bodyStore.readersOf(tx, body.value),
    };
  },
  versionOf: null,
  decide: ({ known, readerBodyIds }, { idempotencyKey: _, ...command }, circumstances) =>
    rules.recordFinancialPlan(known, { ...command, readerBodyIds }, circumstances),
  save: (tx, plan) => financialPlanStore.insert(tx, plan),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForPlanRefusal,
  pathFor: { ...faultsIn('inputs'), PlanTitleMissing: 'title', PlanTitleTaken: 'title' },
  answer: ({ id }) => ({ planId: id, version: 1 }),
});
