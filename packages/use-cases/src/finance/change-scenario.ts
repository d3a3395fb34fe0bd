import { planScenarioStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/finance';
import { z } from 'zod';
import { idField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInFinance } from './finance-audit.ts';
import { loadScenario } from './load-scenario.ts';
import { scenarioChangesForm } from './plan-fields.ts';
import { faultsIn } from './plan-refusal-fields.ts';

export const changeScenario = useCase({
  name: 'changeScenario',
  needs: 'finance:run',
  input: z.strictObject({
    scenarioId: idField<'PlanScenario'>(),
    changes: scenarioChangesForm,
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { scenarioId }) => (await planScenarioStore.load(tx, scenarioId))?.bodyId ?? null,
  load: (tx, { scenarioId }) => loadScenario(tx, scenarioId),
  versionOf: ({ stored }) => stored.version,
  decide: ({ plan, stored, changesBelow }, { changes }, circumstances) =>
    rules.changeScenario({ plan, scenario: stored.value, changesBelow }, { changes }, circumstances),
  save: (tx, scenario, { loaded }) => planScenarioStore.save(tx, scenario, loaded.stored),
  record: auditedInFinance,
  sentenceFor: rules.sentenceForPlanRefusal,
  pathFor: { ...faultsIn('changes'), ScenarioUnchanged: 'changes' },
  answer: ({ id }, { stored }) => ({ scenarioId: id, version: stored.version + 1 }),
});
