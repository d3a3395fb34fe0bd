import { financialPlanStore, planScenarioStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, keyField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';

/** The scenario belongs to the opener's body, which need not be the plan's: both finance officers plan together. */
export const openScenario = useCase({
  name: 'openScenario',
  needs: 'finance:run',
  input: z.strictObject({
    planId: idField<'FinancialPlan'>(),
    standsOnId: idField<'PlanScenario'>().nullish(),
    name: textField(200),
    idempotencyKey: keyField,
  }),
  bodyOf: async (tx, { planId }, { viewer }) => {
    const plan = await financialPlanStore.load(tx, planId);
    return plan?.readerBodyIds.find((bodyId) => viewer.bodyIds.includes(bodyId)) ?? null;
  },
  load: async (tx, { planId, standsOnId }, { context: { viewer } }) => {
    const plan = await financialPlanStore.load(tx, planId);
    const bodyId = plan?.readerBodyIds.find((reader) => viewer.bodyIds.includes(reader));
    if (plan === null || bodyId === undefined) return null;
    const scenarios = (await planScenarioStore.ofPlan(tx, planId)).map(({ value }) => value);
    const standsOn = scenarios.find(({ id }) => id === standsOnId) ?? null;
    return standsOnId != null && standsOn === null ? null : { plan: plan.value, bodyId, scenarios, standsOn };
  },
  versionOf: null,
  decide: ({ plan, scenarios, bodyId, standsOn }, { name }, circumstances) =>
    rules.openScenario({ plan, scenarios }, { bodyId, standsOn, name }, circumstances),
  save: (tx, scenario) => planScenarioStore.insert(tx, scenario),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForPlanRefusal,
  pathFor: { ScenarioNameMissing: 'name', ScenarioNameTaken: 'name' },
  answer: ({ id }) => ({ scenarioId: id, version: 1 }),
});
