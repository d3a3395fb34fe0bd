import { expect, it } from 'vitest';
import { decemberPlan } from '../../test/december-plan.ts';
import { financialYear, pence, ppm } from '../kernel/index.ts';
import { planFaults } from './plan-faults.ts';
import type { PlanInputs } from './plan-inputs.ts';
import type { PlanItem } from './plan-item.ts';
import { sentenceForPlanRefusal } from './plan-refusals.ts';
import { noChanges } from './scenario-changes.ts';
import { scenarioFaults } from './scenario-faults.ts';

const plan = decemberPlan();
const [pressures] = plan.items as readonly [PlanItem];
const kindsIn = (changed: Partial<PlanInputs>) => planFaults({ ...plan, ...changed }).map(({ kind }) => kind);
const withItem = (item: Partial<PlanItem>) =>
  kindsIn({ items: [...plan.items, { ...pressures, key: 'added', label: 'Added', ...item }] });
const award = plan.drivers.map((driver) =>
  driver.key === 'pay-award'
    ? { ...driver, rates: driver.rates.map((each) => ({ ...each, rate: ppm(10_000_000) })) }
    : driver,
);

it('takes a driver of 1,000 % for a slip of the pen and says so', () => {
  const [fault] = planFaults({ ...plan, drivers: award });
  expect(fault && sentenceForPlanRefusal(fault)).toBe(
    'Pay award for officers and staff of 1,000% in 2017/18 is more than 50% in a year; check for a slip of the pen.',
  );
});

it('refuses a plan with no financing, no spend, no years or too many', () => {
  expect(kindsIn({ lines: plan.lines.filter(({ side }) => side === 'spend') })).toContain(
    'PlanHasNoFinancing',
  );
  expect(kindsIn({ lines: plan.lines.filter(({ side }) => side !== 'spend') })).toContain('PlanHasNoSpend');
  expect([kindsIn({ yearCount: 0 }), kindsIn({ yearCount: 11 })]).toEqual([
    ['PlanHasNoYears'],
    ['PlanHasNoYears'],
  ]);
});

it('refuses years that overlap, are missing or lie outside the plan', () => {
  const twice = [...pressures.amounts, ...pressures.amounts.slice(0, 1)];
  expect(withItem({ amounts: twice })).toEqual(['PlanYearsOverlap']);
  expect(withItem({ amounts: pressures.amounts.slice(1) })).toEqual(['PlanYearMissing']);
  const outside = [...pressures.amounts, { year: financialYear('2030/31'), amount: pence(1) }];
  expect(withItem({ amounts: outside })).toEqual(['PlanYearOutside']);
});

it('refuses an unknown driver, a name given twice and a figure without a source', () => {
  expect(kindsIn({ drivers: plan.drivers.slice(1) })).toContain('DriverUnknown');
  expect(kindsIn({ lines: [...plan.lines, ...plan.lines.slice(0, 1)] })).toEqual(['PlanNameTwice']);
  expect(withItem({ source: ' ' })).toEqual(['PlanSourceMissing']);
});

it('refuses a loan that outlives its asset', () => {
  const loan = {
    principal: pence(100_000_000),
    takenIn: financialYear('2017/18'),
    rate: ppm(30_000),
    lifeYears: 25,
    assetLifeYears: 10,
  };
  const borrowing = { kind: 'borrowing', amounts: [] } as const;
  expect(withItem({ ...borrowing, loan })).toEqual(['LoanOutlivesAsset']);
  expect(withItem({ ...borrowing, loan: { ...loan, lifeYears: 10 } })).toEqual([]);
  expect(withItem({ ...borrowing, loan: null })).toEqual(['LoanMissing']);
});

it('refuses other one-off money for a recurring cost, or for the gap at large, unless it is recorded why', () => {
  const once = { kind: 'otherFinancing', isRecurring: false } as const;
  expect(withItem(once)).toEqual(['OneOffReasonMissing']);
  expect(withItem({ ...once, oneOffReason: ' ' })).toEqual(['OneOffReasonMissing']);
  expect(withItem({ ...once, oneOffReason: 'A surplus of the collection fund, for transition' })).toEqual([]);
  expect(withItem({ ...once, paysFor: 'pressures' })).toEqual(['OneOffForRecurring']);
  expect(withItem({ ...once, isRecurring: true })).toEqual([]);
  const lost = pressures.amounts.map((each) => ({ ...each, amount: pence(-1) }));
  expect(withItem({ ...once, amounts: lost })).toEqual([]);
  expect(withItem({ ...once, withdrawnReason: 'Overtaken' })).toEqual([]);
});

it('refuses it in a scenario too', () => {
  const source: PlanItem = {
    ...(pressures as PlanItem),
    key: 'surplus',
    label: 'Surplus',
    kind: 'otherFinancing',
    isRecurring: false,
  };
  const kinds = (items: readonly PlanItem[]) =>
    scenarioFaults(plan, { ...noChanges, items }).map(({ kind }) => kind);
  expect(kinds([source])).toEqual(['OneOffReasonMissing']);
  expect(kinds([{ ...source, oneOffReason: 'For transition' }])).toEqual([]);
  expect(kinds([{ ...source, paysFor: pressures.key }])).toEqual(['OneOffForRecurring']);
});

it('refuses reserves for a recurring cost unless it is recorded why, and never lets them fall below nothing', () => {
  const use = {
    kind: 'reserveUse',
    amounts: pressures.amounts.map((each) => ({ ...each, amount: pence(1) })),
  };
  const paysFor = { ...use, kind: 'reserveUse', paysFor: 'pressures' } as const;
  expect(withItem(paysFor)).toEqual(['OneOffForRecurring']);
  expect(withItem({ ...paysFor, oneOffReason: 'For one year, until the review has reported' })).toEqual([]);
  expect(withItem({ ...paysFor, paysFor: 'nothing-of-the-kind' })).toEqual(['ItemUnknown']);
  const all = pressures.amounts.map((each) => ({ ...each, amount: pence(500_000_000) }));
  expect(withItem({ kind: 'reserveUse', oneOffReason: 'Once', amounts: all })).toEqual(['ReservesExhausted']);
});
