import { type AskedBy, type FinancialPlanJson, financialPlanRead } from '@concordat/database/reads';
import { builder } from '../builder.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadFinance } from '../need.ts';
import { signedIn } from '../signed-in.ts';
import { type CompletePlan, completePlan } from './complete-plan.ts';
import { LiveInput } from './live-input-type.ts';
import { PlanInputsType } from './plan-inputs-type.ts';
import { PlanScenario } from './plan-scenario-type.ts';
import { PlanYear } from './plan-year-type.ts';

export const FinancialPlan = loadedNode<CompletePlan, AskedBy, FinancialPlanJson>('FinancialPlan', {
  need: toReadFinance,
  reads: financialPlanRead,
  inputOf: (context) => ({ viewer: signedIn(context) }),
  complete: completePlan,
});

const PlanChange = builder.objectRef<CompletePlan['history'][number]>('PlanChange').implement({
  description: 'What was changed in a plan in one go, and by whom.',
  fields: (t) => ({
    at: t.expose('at', { type: 'Instant', description: 'When, on the office clock.' }),
    byName: t.exposeString('byName', { description: 'Who changed it.' }),
    sentences: t.exposeStringList('sentences', { description: 'What became different, one sentence each.' }),
  }),
});

FinancialPlan.implement({
  description: 'A medium-term financial plan.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its title.' }),
    bodyName: t.exposeString('bodyName', { description: 'The body whose plan it is.' }),
    preparedOn: t.expose('preparedOn', {
      type: 'CalendarDate',
      description: 'The day its figures are as at.',
    }),
    note: t.exposeString('note', { description: 'What it was taken from, and what no paper gives.' }),
    withdrawnOn: t.expose('withdrawnOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'When it was withdrawn; null while it stands.',
    }),
    withdrawalReason: t.exposeString('withdrawalReason', { nullable: true, description: 'Why.' }),
    inputs: t.expose('inputs', { type: PlanInputsType, description: 'What it is worked out from.' }),
    history: t.expose('history', {
      type: [PlanChange],
      description: 'What was changed in its items, the first first.',
    }),
    liveInputs: t.expose('liveInputs', {
      type: [LiveInput],
      description: 'What records of other parts of the office promise it, whether it takes them or not.',
    }),
    years: t.expose('years', { type: [PlanYear], description: 'The years worked out, without scenarios.' }),
    scenarios: t.expose('scenarios', {
      type: [PlanScenario],
      description: 'Its scenarios, the first opened first.',
    }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as OpenScenario.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
