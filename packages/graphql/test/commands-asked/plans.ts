import { randomUUID } from 'node:crypto';
import { globalIdOf } from '@concordat/database/reads';
import { bodies, plans, posts, pressures, scenarios, statutoryReports } from '../office/office-ids.ts';
import { expectedVersion } from './expected-version.ts';
import type { Asked } from './index.ts';

const body = globalIdOf('Body', bodies.ours);

/** Commands on plans, their scenarios and the setting of a budget. */
export const plansCommands: Asked = {
  attachPlanPaper: {
    scenarioId: globalIdOf('PlanScenario', scenarios.award),
    number: 99,
    itemId: randomUUID(),
    idempotencyKey: randomUUID(),
  },
  changeScenario: {
    scenarioId: globalIdOf('PlanScenario', scenarios.award),
    changes: { rates: [], items: [], switches: [] },
    expectedVersion,
  },
  freezeScenario: {
    scenarioId: globalIdOf('PlanScenario', scenarios.award),
    purpose: 'For the Board',
    expectedVersion,
    idempotencyKey: randomUUID(),
  },
  namePressure: {
    bodyId: body,
    title: '',
    what: '',
    since: '2016-12-01',
    source: '',
    ownerPostId: globalIdOf('Post', posts.treasurer),
    idempotencyKey: randomUUID(),
  },
  changePressure: {
    pressureId: globalIdOf('Pressure', pressures.ours),
    title: '',
    what: '',
    source: '',
    ownerPostId: globalIdOf('Post', posts.treasurer),
    expectedVersion,
  },
  costPressure: {
    pressureId: globalIdOf('Pressure', pressures.ours),
    amounts: [],
    isRecurring: false,
    likelihood: 1_000_000,
    source: '',
    expectedVersion,
  },
  fundPressure: { pressureId: globalIdOf('Pressure', pressures.ours), from: '', source: '', expectedVersion },
  closePressure: { pressureId: globalIdOf('Pressure', pressures.ours), reason: '', expectedVersion },
  openScenario: { planId: globalIdOf('FinancialPlan', plans.ours), name: '', idempotencyKey: randomUUID() },
  recordFinancialPlan: {
    bodyId: body,
    title: '',
    preparedOn: '2016-12-16',
    note: '',
    inputs: {
      baseYear: '2016/17',
      yearCount: 4,
      drivers: [],
      lines: [],
      items: [],
      reserves: { opening: 0, minimum: 0, source: '', isTakenAsGiven: true },
    },
    idempotencyKey: randomUUID(),
  },
  setPlanItem: {
    planId: globalIdOf('FinancialPlan', plans.ours),
    item: {
      key: 'added',
      label: '',
      kind: 'pressure',
      amounts: [],
      isRecurring: true,
      confidence: 1_000_000,
      isOn: true,
      source: '',
      isTakenAsGiven: true,
    },
    expectedVersion,
  },
  setDebtLimits: {
    planId: globalIdOf('FinancialPlan', plans.ours),
    limits: {
      openingRequirement: 0,
      openingDebt: 0,
      yearlyProvision: 0,
      operationalBoundary: 0,
      authorisedLimit: 0,
      source: '',
      isTakenAsGiven: true,
    },
    expectedVersion,
  },
  withdrawPlanItem: {
    planId: globalIdOf('FinancialPlan', plans.ours),
    item: 'saving',
    reason: 'Overtaken',
    expectedVersion,
  },
  withdrawFinancialPlan: {
    planId: globalIdOf('FinancialPlan', plans.ours),
    reason: 'Overtaken',
    expectedVersion,
  },
  allowSpending: {
    reportId: globalIdOf('StatutoryReport', statutoryReports.open),
    on: '2016-12-01',
    what: 'A roof',
    why: 'It leaks',
    ground: 'preventsWorse',
    expectedVersion,
  },
  considerStatutoryReport: {
    reportId: globalIdOf('StatutoryReport', statutoryReports.open),
    on: '2016-12-01',
    isAgreed: true,
    decision: 'It stops',
    reasons: 'It must',
    expectedVersion,
  },
  recordConsultation: {
    bodyId: body,
    year: '2017/18',
    title: 'Survey',
    from: '2016-11-01',
    until: '2016-12-01',
    responses: 5,
    finding: 'Yes',
    source: 'Report',
    expectedVersion,
  },
  makeStatutoryReport: {
    bodyId: body,
    ground: 'spendBeyondResources',
    on: '2016-12-01',
    copies: [],
    text: '',
    idempotencyKey: randomUUID(),
  },
  takePreceptStep: {
    bodyId: body,
    year: '2017/18',
    kind: 'issue',
    on: '2017-02-27',
    source: '',
    expectedVersion,
  },
};
