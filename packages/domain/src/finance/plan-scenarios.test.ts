import { expect, it } from 'vitest';
import { decemberPlan } from '../../test/december-plan.ts';
import { calendarDate, financialYear, idOf, instant, pence, ppm } from '../kernel/index.ts';
import { changeScenario } from './change-scenario.ts';
import type { FinancialPlan, PlanScenario } from './financial-plan.ts';
import { freezeScenario } from './freeze-scenario.ts';
import { openScenario } from './open-scenario.ts';
import { type PlanInputs, planYears } from './plan-inputs.ts';
import { recordFinancialPlan } from './record-financial-plan.ts';
import { changesHeldOver, noChanges, planOfScenario } from './scenario-changes.ts';
import { sentencesForChanges } from './scenario-sentences.ts';
import { setDebtLimits } from './set-debt-limits.ts';
import { withdrawFinancialPlan } from './withdraw-financial-plan.ts';

let made = 0;
const circumstances = {
  now: instant('2016-12-16T10:00:00Z'),
  by: { userId: 'officer', name: 'Chief Finance Officer' },
  newId: () => `0194a000-0000-7000-8000-${String(++made).padStart(12, '0')}`,
};
const bodyId = idOf<'Body'>('0194a000-0000-7000-8000-00000000b0d1');
const recording = {
  bodyId,
  readerBodyIds: [],
  title: 'Medium term financial plan',
  preparedOn: calendarDate('2016-12-16'),
  note: '',
  inputs: decemberPlan(),
};
const higherAward = {
  ...noChanges,
  rates: [{ driver: 'pay-award', year: financialYear('2017/18'), rate: ppm(20_000) }],
};

function planned(): FinancialPlan {
  const decision = recordFinancialPlan([], recording, circumstances);
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
}

function opened(plan = planned()): PlanScenario {
  const opening = { bodyId, standsOn: null, name: 'Pay award of 2%' };
  const decision = openScenario({ plan, scenarios: [] }, opening, circumstances);
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  return decision.state;
}

it('records the gap of each year in the trail with the plan', () => {
  const decision = recordFinancialPlan([], recording, circumstances);
  expect(decision).toMatchObject({ outcome: 'accepted', events: [{ type: 'FinancialPlanRecorded' }] });
  expect(recordFinancialPlan([planned()], recording, circumstances)).toMatchObject({
    refusal: { kind: 'PlanTitleTaken' },
  });
});

it('says in sentences what was changed and by whom', () => {
  const decision = changeScenario(
    { plan: planned(), scenario: opened(), changesBelow: noChanges },
    { changes: higherAward },
    circumstances,
  );
  expect(decision).toMatchObject({
    outcome: 'accepted',
    state: {
      history: [
        {
          byName: 'Chief Finance Officer',
          sentences: ['Pay award for officers and staff 2017/18: 1% to 2%'],
        },
      ],
    },
  });
  expect(
    changeScenario(
      { plan: planned(), scenario: opened(), changesBelow: noChanges },
      { changes: noChanges },
      circumstances,
    ),
  ).toMatchObject({ refusal: { kind: 'ScenarioUnchanged' } });
});

it('is an empty layer over the scenario it is opened over, which shows through', () => {
  const plan = planned();
  const standsOn = { ...opened(plan), changes: higherAward };
  const decision = openScenario(
    { plan, scenarios: [standsOn] },
    { bodyId, standsOn, name: 'And no grant cut' },
    circumstances,
  );
  expect(decision).toMatchObject({ state: { standsOnId: standsOn.id, changes: noChanges } });
  expect(
    openScenario(
      { plan, scenarios: [standsOn] },
      { bodyId, standsOn, name: 'pay award of  2%' },
      circumstances,
    ),
  ).toMatchObject({ refusal: { kind: 'ScenarioNameTaken' } });
});

it('refuses a scenario on a plan that was withdrawn, and its change and freezing too', () => {
  const withdrawn = withdrawFinancialPlan(planned(), { reason: 'The settlement came' }, circumstances);
  if (withdrawn.outcome === 'refused') throw new Error('refused');
  const plan = withdrawn.state;
  const scenario = opened();
  const refusals = [
    openScenario({ plan, scenarios: [] }, { bodyId, standsOn: null, name: 'Late' }, circumstances),
    changeScenario({ plan, scenario, changesBelow: noChanges }, { changes: higherAward }, circumstances),
    freezeScenario({ plan, scenario, changesBelow: noChanges }, { purpose: 'Board' }, circumstances),
    withdrawFinancialPlan(plan, { reason: 'Again' }, circumstances),
  ];
  for (const refusal of refusals) expect(refusal).toMatchObject({ refusal: { kind: 'PlanWithdrawn' } });
});

it('freezes the whole plan under the next number, and once only while nothing changes', () => {
  const plan = planned();
  const first = freezeScenario(
    { plan, scenario: opened(plan), changesBelow: noChanges },
    { purpose: 'January Board' },
    circumstances,
  );
  if (first.outcome === 'refused') throw new Error('refused');
  expect(first.state.frozen).toMatchObject([{ number: 1, inputs: plan.inputs }]);
  expect(
    freezeScenario(
      { plan, scenario: first.state, changesBelow: noChanges },
      { purpose: 'Again' },
      circumstances,
    ),
  ).toMatchObject({
    refusal: { kind: 'AlreadyFrozen', number: 1 },
  });
  const changed = { ...first.state, changes: higherAward };
  expect(
    freezeScenario({ plan, scenario: changed, changesBelow: noChanges }, { purpose: 'Panel' }, circumstances),
  ).toMatchObject({
    state: { frozen: [{ number: 1, inputs: plan.inputs }, { number: 2 }] },
  });
});

it('freezes a second version once the limits of debt are set, and says what they were and are', () => {
  const plan = planned();
  const first = freezeScenario(
    { plan, scenario: opened(plan), changesBelow: noChanges },
    { purpose: 'January Board' },
    circumstances,
  );
  if (first.outcome === 'refused') throw new Error('refused');
  const limits = {
    openingRequirement: pence(2_400_000_000),
    openingDebt: pence(1_100_000_000),
    yearlyProvision: pence(90_000_000),
    operationalBoundary: pence(2_000_000_000),
    authorisedLimit: pence(2_500_000_000),
    source: 'Treasury strategy 2017/18',
    isTakenAsGiven: false,
  };
  const set = setDebtLimits(plan, { limits }, circumstances);
  if (set.outcome === 'refused') throw new Error(set.refusal.kind);
  expect(
    freezeScenario(
      { plan: set.state, scenario: first.state, changesBelow: noChanges },
      { purpose: 'Panel' },
      circumstances,
    ),
  ).toMatchObject({ state: { frozen: [{ number: 1 }, { number: 2, inputs: { prudential: limits } }] } });
  expect(sentencesForChanges(plan.inputs, set.state.inputs)[0]).toBe('Authorised limit: £25,000,000');
});

it('shows what is changed below it later, but where it says something of its own, and freezes both', () => {
  const plan = planned();
  const [first] = planYears(plan.inputs);
  if (first === undefined) throw new Error('The plan has years.');
  const rateIn = (inputs: PlanInputs, driver: string) =>
    inputs.drivers.find(({ key }) => key === driver)?.rates.find(({ year }) => year === first)?.rate;
  const ofYear = (driver: string, rate: number) => ({ driver, year: first, rate: ppm(rate) });
  const own = { ...noChanges, rates: [ofYear('grant', -10_000)] };
  const above = { ...opened(plan), changes: own };
  const laterBelow = { ...noChanges, rates: [ofYear('pay-award', 30_000), ofYear('grant', -20_000)] };
  const layers = { changesBelow: laterBelow, changes: own };
  const whole = planOfScenario(plan.inputs, layers);
  expect([rateIn(whole, 'pay-award'), rateIn(whole, 'grant')]).toEqual([30_000, -10_000]);
  expect(changesHeldOver(layers)).toEqual(own);
  expect(changesHeldOver({ changesBelow: noChanges, changes: own })).toEqual(noChanges);
  expect(
    freezeScenario({ plan, scenario: above, changesBelow: laterBelow }, { purpose: 'Board' }, circumstances),
  ).toMatchObject({ state: { frozen: [{ inputs: whole }] } });
  expect(
    changeScenario(
      { plan, scenario: above, changesBelow: laterBelow },
      { changes: noChanges },
      circumstances,
    ),
  ).toMatchObject({ state: { history: [{ sentences: [expect.stringContaining('-1% to -2%')] }] } });
});
