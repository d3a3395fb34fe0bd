import { type AskedBy, type PlanScenarioJson, planScenarioRead } from '@concordat/database/reads';
import type { ScenarioChanges } from '@concordat/domain/finance';
import { builder } from '../builder.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadFinance } from '../need.ts';
import { signedIn } from '../signed-in.ts';
import { type CompleteScenario, completeScenario } from './complete-plan.ts';
import { PlanInputsType, PlanItemType } from './plan-inputs-type.ts';
import { PlanYear } from './plan-year-type.ts';

const ChangedRate = builder.objectRef<ScenarioChanges['rates'][number]>('ChangedRate').implement({
  description: 'A rate that a scenario has otherwise than its plan.',
  fields: (t) => ({
    driver: t.exposeString('driver', { description: 'Key of the driver.' }),
    year: t.expose('year', { type: 'FinancialYear', description: 'The year.' }),
    rate: t.exposeInt('rate', { description: 'The rate, in whole millionths: 10,000 is 1%.' }),
  }),
});

const ItemSwitch = builder.objectRef<ScenarioChanges['switches'][number]>('ItemSwitch').implement({
  description: 'An item that a scenario switches on or off.',
  fields: (t) => ({
    item: t.exposeString('item', { description: 'Key of the item.' }),
    isOn: t.exposeBoolean('isOn', { description: 'Whether it counts.' }),
  }),
});

const ScenarioChangesType = builder.objectRef<ScenarioChanges>('ScenarioChanges').implement({
  description: 'What a scenario has otherwise than its plan, the layers below it included.',
  fields: (t) => ({
    rates: t.expose('rates', { type: [ChangedRate], description: 'Rates.' }),
    items: t.expose('items', {
      type: [PlanItemType],
      description: 'Items added, or in place of one of the plan.',
    }),
    switches: t.expose('switches', { type: [ItemSwitch], description: 'Items switched on or off.' }),
  }),
});

const PlanScenarioChange = builder
  .objectRef<CompleteScenario['history'][number]>('PlanScenarioChange')
  .implement({
    description: 'What was changed in one go, and by whom.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Id of the change.' }),
      at: t.expose('at', { type: 'Instant', description: 'When, on the office clock.' }),
      byName: t.exposeString('byName', { description: 'Who changed it.' }),
      sentences: t.exposeStringList('sentences', {
        description: 'What became different, one sentence each.',
      }),
    }),
  });

const FrozenScenario = builder.objectRef<CompleteScenario['frozen'][number]>('FrozenScenario').implement({
  description: 'A version that never changes again, for the paper it goes into.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the version.' }),
    number: t.exposeInt('number', { description: 'Counted from 1 within the scenario.' }),
    purpose: t.exposeString('purpose', { description: 'What it is for.' }),
    at: t.expose('at', { type: 'Instant', description: 'When it was frozen.' }),
    byName: t.exposeString('byName', { description: 'Who froze it.' }),
    sha256: t.exposeString('sha256', {
      description:
        'SHA-256 of the inputs as canonical JSON (RFC 8785), in hexadecimal: the mark of the exact content.',
    }),
    inputs: t.expose('inputs', { type: PlanInputsType, description: 'The whole plan as it stood.' }),
    years: t.expose('years', { type: [PlanYear], description: 'The years worked out.' }),
  }),
});

export const PlanScenario = loadedNode<CompleteScenario, AskedBy, PlanScenarioJson>('PlanScenario', {
  need: toReadFinance,
  reads: planScenarioRead,
  inputOf: (context) => ({ viewer: signedIn(context) }),
  complete: completeScenario,
});

PlanScenario.implement({
  description: 'A named set of changed assumptions over a plan, or over another scenario.',
  fields: (t) => ({
    planId: t.exposeID('planId', { description: 'Id of the FinancialPlan.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    ownerName: t.exposeString('ownerName', { description: 'Who opened it.' }),
    openedAt: t.expose('openedAt', { type: 'Instant', description: 'When it was opened.' }),
    standsOnId: t.exposeID('standsOnId', {
      nullable: true,
      description: 'Id of the PlanScenario it is a layer over; null on the plan itself.',
    }),
    standsOnName: t.exposeString('standsOnName', {
      nullable: true,
      description: 'The name of that scenario.',
    }),
    changesBelow: t.expose('changesBelow', {
      type: ScenarioChangesType,
      description:
        'What the scenarios under it have otherwise than the plan, laid together; it shows through.',
    }),
    changes: t.expose('changes', {
      type: ScenarioChangesType,
      description: 'What it has otherwise itself; where a scenario under it changed the same, this holds.',
    }),
    years: t.expose('years', { type: [PlanYear], description: 'The years worked out with it.' }),
    history: t.expose('history', { type: [PlanScenarioChange], description: 'Latest first.' }),
    frozen: t.expose('frozen', { type: [FrozenScenario], description: 'Frozen versions, latest first.' }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as FreezeScenario.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
