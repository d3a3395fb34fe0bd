import {
  type AskedBy,
  type PressureDrawJson,
  type PressureJson,
  pressureRead,
} from '@concordat/database/reads';
import type { PressureStanding } from '@concordat/domain/finance';
import { BodySummary } from '../bodies/body-summary-type.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { loadedNode } from '../loaded-node.ts';
import { toReadFinance } from '../need.ts';
import { signedIn } from '../signed-in.ts';
import { type CompletePressure, completePressure } from './complete-pressure.ts';
import { PlanYearAmount } from './plan-inputs-type.ts';

const PressureStandingEnum = describedEnum<PressureStanding>(
  'PressureStanding',
  'How far a pressure has come.',
  {
    named: 'On the register; what it costs is not yet known.',
    costed: 'Its cost is known and no plan in force counts it.',
    inPlan: 'A plan in force counts it.',
    funded: 'Other money than the plan’s pays for it.',
    closed: 'It is no pressure any more.',
  },
);

const PressureCost = builder.objectRef<NonNullable<CompletePressure['cost']>>('PressureCost').implement({
  description: 'What a pressure costs from a year on.',
  fields: (t) => ({
    amounts: t.expose('amounts', { type: [PlanYearAmount], description: 'Year after year without a gap.' }),
    isRecurring: t.exposeBoolean('isRecurring', {
      description: 'The amount of the last year comes again every year after it.',
    }),
    likelihood: t.exposeInt('likelihood', { description: 'In whole millionths: 10,000 is 1%.' }),
    source: t.exposeString('source', { description: 'Where the amounts come from.' }),
  }),
});

const PressureDraw = builder.objectRef<PressureDrawJson>('PressureDraw').implement({
  description: 'The draw on reserves that pays for a pressure.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the movement in the register of reserves.' }),
    reserveName: t.exposeString('reserveName', { description: 'The reserve.' }),
    year: t.expose('year', { type: 'FinancialYear', description: 'The year of the draw.' }),
    amount: t.expose('amount', { type: 'Pence', description: 'How much, in pence.' }),
    purpose: t.exposeString('purpose', { description: 'What it is for, as the register says.' }),
    reference: t.exposeString('reference', {
      nullable: true,
      description: 'Where it was approved; null while it is only planned.',
    }),
    cancelledBecause: t.exposeString('cancelledBecause', {
      nullable: true,
      description: 'Why it was cancelled since; null while it stands.',
    }),
  }),
});

const PressureFunding = builder
  .objectRef<NonNullable<CompletePressure['funding']>>('PressureFunding')
  .implement({
    description: 'What pays for a pressure.',
    fields: (t) => ({
      from: t.exposeString('from', { description: 'The money, such as a reserve.' }),
      source: t.exposeString('source', { description: 'Where that is written.' }),
      draw: t.expose('draw', {
        type: PressureDraw,
        nullable: true,
        description: 'The draw in the register of reserves; null where none is named.',
      }),
    }),
  });

const PressureInPlan = builder.objectRef<CompletePressure['inPlans'][number]>('PressureInPlan').implement({
  description: 'What a plan has of a pressure, or a scenario that says otherwise than its plan.',
  fields: (t) => ({
    planId: t.exposeID('planId', { description: 'Id of the FinancialPlan.' }),
    planTitle: t.exposeString('planTitle', { description: 'Its title.' }),
    isPlanWithdrawn: t.exposeBoolean('isPlanWithdrawn', { description: 'The plan was withdrawn.' }),
    isPlanInForce: t.exposeBoolean('isPlanInForce', {
      description: 'It is the latest plan of its body that was not withdrawn.',
    }),
    scenarioId: t.exposeID('scenarioId', {
      nullable: true,
      description: 'Id of the PlanScenario; null for the plan itself.',
    }),
    scenarioName: t.exposeString('scenarioName', {
      nullable: true,
      description: 'Its name; null for the plan itself.',
    }),
    label: t.exposeString('label', { description: 'The item there.' }),
    amounts: t.expose('amounts', { type: [PlanYearAmount], description: 'Its amounts there, in full.' }),
    isOn: t.exposeBoolean('isOn', { description: 'It counts there.' }),
    withdrawnReason: t.exposeString('withdrawnReason', {
      nullable: true,
      description: 'Why the item was withdrawn; null while it stands.',
    }),
  }),
});

const PressureChange = builder.objectRef<CompletePressure['history'][number]>('PressureChange').implement({
  description: 'What was said of a pressure in one go.',
  fields: (t) => ({
    at: t.expose('at', { type: 'Instant', description: 'When.' }),
    byName: t.exposeString('byName', { description: 'By whom.' }),
    sentence: t.exposeString('sentence', { description: 'What.' }),
  }),
});

export const Pressure = loadedNode<CompletePressure, AskedBy, PressureJson>('Pressure', {
  need: toReadFinance,
  reads: pressureRead,
  inputOf: (context) => ({ viewer: signedIn(context) }),
  complete: completePressure,
});

Pressure.implement({
  description: 'Something that will cost more, on the register from the day a paper names it.',
  fields: (t) => ({
    body: t.expose('body', { type: BodySummary, description: 'Whose register it is on.' }),
    title: t.exposeString('title', { description: 'Its name.' }),
    what: t.exposeString('what', { description: 'What it is.' }),
    since: t.expose('since', { type: 'CalendarDate', description: 'The day it was first spoken of.' }),
    source: t.exposeString('source', { description: 'The paper and paragraph that name it.' }),
    ownerPostId: t.exposeID('ownerPostId', { description: 'Id of the Post that answers for it.' }),
    ownerTitle: t.exposeString('ownerTitle', { description: 'The post that answers for it.' }),
    standing: t.expose('standing', { type: PressureStandingEnum, description: 'How far it has come.' }),
    cost: t.expose('cost', {
      type: PressureCost,
      nullable: true,
      description: 'Null while it is not yet known, which is never nil.',
    }),
    funding: t.expose('funding', {
      type: PressureFunding,
      nullable: true,
      description: 'Null while nothing but the plan pays for it.',
    }),
    closedOn: t.expose('closedOn', {
      type: 'CalendarDate',
      nullable: true,
      description: 'The day it was closed; null while it is open.',
    }),
    closedReason: t.exposeString('closedReason', { nullable: true, description: 'Why it was closed.' }),
    inPlans: t.expose('inPlans', {
      type: [PressureInPlan],
      description: 'Every item that stands for it, the latest plan first, each before its scenarios.',
    }),
    history: t.expose('history', { type: [PressureChange], description: 'The first first.' }),
    allowedCommands: t.exposeStringList('allowedCommands', {
      description: 'Commands the reader may give, such as CostPressure.',
    }),
    version: t.exposeInt('version', { description: 'Counts its changes; commands name the one they saw.' }),
  }),
});
