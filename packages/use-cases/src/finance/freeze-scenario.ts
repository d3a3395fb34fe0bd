import { planScenarioStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, keyField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { loadScenario } from './load-scenario.ts';

export const freezeScenario = useCase({
  name: 'freezeScenario',
  needs: 'finance:run',
  input: z.strictObject({
    scenarioId: idField<'PlanScenario'>(),
    purpose: textField(500),
    expectedVersion: versionField,
    idempotencyKey: keyField,
  }),
  bodyOf: async (tx, { scenarioId }) => (await planScenarioStore.load(tx, scenarioId))?.bodyId ?? null,
  load: (tx, { scenarioId }) => loadScenario(tx, scenarioId),
  versionOf: ({ stored }) => stored.version,
  decide: ({ plan, stored, changesBelow }, { purpose }, circumstances) =>
    rules.freezeScenario({ plan, scenario: stored.value, changesBelow }, { purpose }, circumstances),
  save: (tx, scenario, { loaded }) => planScenarioStore.save(tx, scenario, loaded.stored),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForPlanRefusal,
  pathFor: { FreezePurposeMissing: 'purpose' },
  answer: ({ id, frozen }, { stored }) => ({
    scenarioId: id,
    number: frozen.at(-1)?.number ?? 0,
    version: stored.version + 1,
  }),
});
