import {
  changeScenario,
  freezeScenario,
  openScenario,
  recordFinancialPlan,
  setDebtLimits,
  setPlanItem,
  withdrawFinancialPlan,
  withdrawPlanItem,
} from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';
import { FinancialPlan } from './financial-plan-type.ts';
import {
  PlanInputsInput,
  PlanItemInput,
  PrudentialLimitsInput,
  ScenarioChangesInput,
} from './plan-inputs-input.ts';
import { PlanScenario } from './plan-scenario-type.ts';

const need = toCommand('finance:run');
const seen = 'The version that was seen.';
const key = 'Made once for the act; the same with every retry.';

const RecordFinancialPlanInput = builder.inputType('RecordFinancialPlanInput', {
  description: 'A medium-term plan to record.',
  fields: (t) => ({
    bodyId: t.id({ required: true, description: 'Id of the Body whose plan it is.' }),
    title: t.string({ required: true, description: 'Its title, no other standing plan having the same.' }),
    preparedOn: t.field({
      type: 'CalendarDate',
      required: true,
      description: 'The day its figures are as at.',
    }),
    note: t.string({ required: true, description: 'What it was taken from, and what no paper gives.' }),
    inputs: t.field({ type: PlanInputsInput, required: true, description: 'What it is worked out from.' }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
  }),
});

const WithdrawFinancialPlanInput = builder.inputType('WithdrawFinancialPlanInput', {
  description: 'A plan to withdraw, and why.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'Id of the FinancialPlan.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

const SetPlanItemInput = builder.inputType('SetPlanItemInput', {
  description: 'An item of a plan as it is to be.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'Id of the FinancialPlan.' }),
    item: t.field({
      type: PlanItemInput,
      required: true,
      description: 'The item; it takes the place of the one with its key, or is added.',
    }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

const SetDebtLimitsInput = builder.inputType('SetDebtLimitsInput', {
  description: 'The limits of debt of a plan as they are to be.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'Id of the FinancialPlan.' }),
    limits: t.field({
      type: PrudentialLimitsInput,
      required: true,
      description: 'The limits, and what is owed before the plan; they take the place of those it has.',
    }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

const WithdrawPlanItemInput = builder.inputType('WithdrawPlanItemInput', {
  description: 'An item of a plan to withdraw, and why.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'Id of the FinancialPlan.' }),
    item: t.string({ required: true, description: 'Key of the item.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

const OpenScenarioInput = builder.inputType('OpenScenarioInput', {
  description: 'A scenario to open over a plan, or over another scenario of it.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'Id of the FinancialPlan.' }),
    standsOnId: t.id({
      description: 'Id of the PlanScenario to lay it over; the plan itself when left out.',
    }),
    name: t.string({
      required: true,
      description: 'Its name, no other scenario of the plan having the same.',
    }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
  }),
});

const ChangeScenarioInput = builder.inputType('ChangeScenarioInput', {
  description: 'What a scenario is to be.',
  fields: (t) => ({
    scenarioId: t.id({ required: true, description: 'Id of the PlanScenario.' }),
    changes: t.field({
      type: ScenarioChangesInput,
      required: true,
      description: 'The whole of what it has otherwise than the plan.',
    }),
    expectedVersion: t.int({ required: true, description: seen }),
  }),
});

const FreezeScenarioInput = builder.inputType('FreezeScenarioInput', {
  description: 'A scenario to freeze, and what for.',
  fields: (t) => ({
    scenarioId: t.id({ required: true, description: 'Id of the PlanScenario.' }),
    purpose: t.string({ required: true, description: 'What the version is for, such as a paper.' }),
    expectedVersion: t.int({ required: true, description: seen }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: key }),
  }),
});

const FinancialPlanRecorded = builder.objectRef<{ plan: string }>('FinancialPlanRecorded').implement({
  description: 'The plan was recorded.',
  fields: (t) => ({ plan: t.expose('plan', { type: FinancialPlan, description: 'The plan.' }) }),
});

const FinancialPlanWithdrawn = builder.objectRef<{ plan: string }>('FinancialPlanWithdrawn').implement({
  description: 'The plan was withdrawn.',
  fields: (t) => ({ plan: t.expose('plan', { type: FinancialPlan, description: 'The plan as it is now.' }) }),
});

const PlanItemSet = builder.objectRef<{ plan: string }>('PlanItemSet').implement({
  description: 'The item is as it was to be.',
  fields: (t) => ({ plan: t.expose('plan', { type: FinancialPlan, description: 'The plan as it is now.' }) }),
});

const DebtLimitsSet = builder.objectRef<{ plan: string }>('DebtLimitsSet').implement({
  description: 'The limits of debt are as they were to be.',
  fields: (t) => ({ plan: t.expose('plan', { type: FinancialPlan, description: 'The plan as it is now.' }) }),
});

const PlanItemWithdrawn = builder.objectRef<{ plan: string }>('PlanItemWithdrawn').implement({
  description: 'The item was withdrawn.',
  fields: (t) => ({ plan: t.expose('plan', { type: FinancialPlan, description: 'The plan as it is now.' }) }),
});

const ScenarioOpened = builder.objectRef<{ scenario: string }>('ScenarioOpened').implement({
  description: 'The scenario was opened.',
  fields: (t) => ({ scenario: t.expose('scenario', { type: PlanScenario, description: 'The scenario.' }) }),
});

const ScenarioChanged = builder.objectRef<{ scenario: string }>('ScenarioChanged').implement({
  description: 'The scenario was changed.',
  fields: (t) => ({
    scenario: t.expose('scenario', { type: PlanScenario, description: 'The scenario as it is now.' }),
  }),
});

const ScenarioFrozen = builder.objectRef<{ scenario: string; number: number }>('ScenarioFrozen').implement({
  description: 'A version of the scenario was frozen.',
  fields: (t) => ({
    scenario: t.expose('scenario', { type: PlanScenario, description: 'The scenario with the version.' }),
    number: t.exposeInt('number', { description: 'The number of the version.' }),
  }),
});

commandField('recordFinancialPlan', {
  description: 'Records a medium-term financial plan that can be worked out.',
  need,
  input: RecordFinancialPlanInput,
  ids: { bodyId: 'Body' },
  run: recordFinancialPlan,
  done: FinancialPlanRecorded,
  answer: ({ planId }) => ({ plan: planId }),
});

commandField('withdrawFinancialPlan', {
  description: 'Withdraws a plan: it stays readable and takes no more scenarios.',
  need,
  input: WithdrawFinancialPlanInput,
  ids: { planId: 'FinancialPlan' },
  run: withdrawFinancialPlan,
  done: FinancialPlanWithdrawn,
  answer: ({ planId }) => ({ plan: planId }),
  currentId: ({ planId }) => planId,
});

commandField('setPlanItem', {
  description: 'Adds a pressure, saving or other item to a plan, or changes one.',
  need,
  input: SetPlanItemInput,
  ids: { planId: 'FinancialPlan' },
  run: setPlanItem,
  done: PlanItemSet,
  answer: ({ planId }) => ({ plan: planId }),
  currentId: ({ planId }) => planId,
});

commandField('setDebtLimits', {
  description:
    'States the authorised limit and the operational boundary of a plan, and what is owed before it.',
  need,
  input: SetDebtLimitsInput,
  ids: { planId: 'FinancialPlan' },
  run: setDebtLimits,
  done: DebtLimitsSet,
  answer: ({ planId }) => ({ plan: planId }),
  currentId: ({ planId }) => planId,
});

commandField('withdrawPlanItem', {
  description: 'Withdraws an item of a plan: it stays listed and counts for nothing.',
  need,
  input: WithdrawPlanItemInput,
  ids: { planId: 'FinancialPlan' },
  run: withdrawPlanItem,
  done: PlanItemWithdrawn,
  answer: ({ planId }) => ({ plan: planId }),
  currentId: ({ planId }) => planId,
});

commandField('openScenario', {
  description: 'Opens a scenario over a plan, or copies another scenario of it.',
  need,
  input: OpenScenarioInput,
  ids: { planId: 'FinancialPlan', standsOnId: 'PlanScenario' },
  run: openScenario,
  done: ScenarioOpened,
  answer: ({ scenarioId }) => ({ scenario: scenarioId }),
});

commandField('changeScenario', {
  description: 'Changes what a scenario has otherwise than its plan.',
  need,
  input: ChangeScenarioInput,
  ids: { scenarioId: 'PlanScenario' },
  run: changeScenario,
  done: ScenarioChanged,
  answer: ({ scenarioId }) => ({ scenario: scenarioId }),
  currentId: ({ scenarioId }) => scenarioId,
});

commandField('freezeScenario', {
  description: 'Freezes a version of a scenario for the paper it goes into.',
  need,
  input: FreezeScenarioInput,
  ids: { scenarioId: 'PlanScenario' },
  run: freezeScenario,
  done: ScenarioFrozen,
  answer: ({ scenarioId, number }) => ({ scenario: scenarioId, number }),
  currentId: ({ scenarioId }) => scenarioId,
});
