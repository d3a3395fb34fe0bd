import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decemberPlan } from '../../test/december-plan.ts';
import { randomPlan } from '../../test/random-plan.ts';
import { calendarDate, financialYear, idOf, instant, pence, ppm } from '../kernel/index.ts';
import type { FinancialPlan } from './financial-plan.ts';
import { forecastPlan } from './forecast-plan.ts';
import { planFaults } from './plan-faults.ts';
import { planYears } from './plan-inputs.ts';
import type { PlanItem } from './plan-item.ts';
import { sentenceForPlanRefusal } from './plan-refusals.ts';
import { setPlanItem } from './set-plan-item.ts';
import { withdrawPlanItem } from './withdraw-plan-item.ts';

const circumstances = {
  now: instant('2016-12-16T10:00:00Z'),
  by: { userId: 'officer', name: 'Chief Finance Officer' },
  newId: () => '0194a000-0000-7000-8000-000000000001',
};
const plan: FinancialPlan = {
  id: idOf<'FinancialPlan'>('0194a000-0000-7000-8000-00000000f1a0'),
  bodyId: idOf<'Body'>('0194a000-0000-7000-8000-00000000b0d1'),
  readerBodyIds: [],
  title: 'Medium-term plan',
  preparedOn: calendarDate('2016-12-05'),
  note: '',
  inputs: decemberPlan(),
  history: [],
  withdrawn: null,
};
const item = (changed: Partial<PlanItem>): PlanItem => ({
  ...(plan.inputs.items[0] as PlanItem),
  key: 'added',
  label: 'Custody cover',
  amounts: planYears(plan.inputs).map((year) => ({ year, amount: pence(10_000_000) })),
  ...changed,
});
const loan = {
  principal: pence(100_000_000),
  takenIn: financialYear('2017/18'),
  rate: ppm(30_000),
  lifeYears: 20,
  assetLifeYears: 25,
};
const set = (changed: Partial<PlanItem>, onto = plan) =>
  setPlanItem(onto, { item: item(changed) }, circumstances);

it('adds an item to the plan and says so in the history', () => {
  const decision = set({});
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  const [change] = decision.state.history;
  expect(change?.byName).toBe('Chief Finance Officer');
  expect(change?.sentences[0]).toMatch(/^Custody cover added: £100,000 in 2017\/18/);
  const gaps = (of: FinancialPlan) => forecastPlan(of.inputs).years.map(({ gap }) => gap);
  expect(gaps(decision.state)).toEqual(gaps(plan).map((gap) => gap + 10_000_000));
});

it('changes an item in its place, and refuses a change of nothing', () => {
  const [first] = plan.inputs.items as readonly [PlanItem];
  const decision = set({ ...first, confidence: ppm(500_000) });
  expect(decision).toMatchObject({ state: { inputs: { items: [{ confidence: 500_000 }, {}, {}] } } });
  expect(set({ ...first })).toMatchObject({ refusal: { kind: 'PlanItemUnchanged' } });
});

it.each<[string, Partial<PlanItem>, string]>([
  [
    'a use of reserves without saying what for',
    { kind: 'reserveUse', paysFor: null },
    'Say which item Custody cover pays for, or why reserves are used for the gap at large.',
  ],
  [
    'reserves for what comes again every year',
    { kind: 'reserveUse', paysFor: 'pressures' },
    'Custody cover is a one-off source for Pressures and growth the paper does not list, which comes again every year; use another source, or record why it is used all the same.',
  ],
  [
    'a grant of one year for what comes again every year',
    { kind: 'otherFinancing', isRecurring: false, paysFor: 'pressures' },
    'Custody cover is a one-off source for Pressures and growth the paper does not list, which comes again every year; use another source, or record why it is used all the same.',
  ],
  [
    'a loan longer than its asset lasts',
    { kind: 'borrowing', amounts: [], loan: { ...loan, lifeYears: 30 } },
    'Custody cover would be paid back over 30 years for an asset that lasts 25; shorten the loan.',
  ],
  [
    'borrowing without its loan',
    { kind: 'borrowing', amounts: [], loan: null },
    'Custody cover is borrowing without a loan; give the amount, and a life of 1 to 100 years for loan and asset.',
  ],
  [
    'a saving below nothing',
    { kind: 'saving', amounts: planYears(plan.inputs).map((year) => ({ year, amount: pence(-1) })) },
    'Custody cover is below nothing in 2017/18; enter it as a pressure if it costs money.',
  ],
  [
    'a confidence above certain',
    { kind: 'saving', confidence: ppm(1_100_000) },
    'The confidence in Custody cover is below nothing or above certain; give one from 0% to 100%.',
  ],
  [
    'a year left out',
    { amounts: [{ year: financialYear('2017/18'), amount: pence(1) }] },
    'Custody cover has no figure for 2018/19; give one, 0 if nothing is expected.',
  ],
  ['no source', { source: ' ' }, 'Say where the figures of Custody cover come from.'],
])('refuses %s with its reason', (_what, changed, sentence) => {
  const decision = set(changed);
  if (decision.outcome === 'accepted') throw new Error('accepted');
  expect(sentenceForPlanRefusal(decision.refusal)).toBe(sentence);
});

it('takes a one-off source for a recurring cost once the reason is on record', () => {
  const reason = 'For one year only, until the review has reported';
  expect(set({ kind: 'reserveUse', paysFor: 'pressures', oneOffReason: reason })).toMatchObject({
    outcome: 'accepted',
  });
});

it('withdraws an item with its reason: listed, counting for nothing, and never brought back by a change', () => {
  const withdrawal = { item: 'bch', reason: 'The functions stay apart' };
  const decision = withdrawPlanItem(plan, withdrawal, circumstances);
  if (decision.outcome === 'refused') throw new Error(decision.refusal.kind);
  const { state } = decision;
  expect(forecastPlan(state.inputs).years.map(({ savings }) => savings)).toEqual([0, 0, 0, 0]);
  expect(state.inputs.items).toHaveLength(plan.inputs.items.length);
  expect(withdrawPlanItem(state, withdrawal, circumstances)).toMatchObject({
    refusal: { kind: 'PlanItemWithdrawn' },
  });
  expect(set({ key: 'bch' }, state)).toMatchObject({ refusal: { kind: 'PlanItemWithdrawn' } });
  expect(withdrawPlanItem(plan, { item: 'bch', reason: ' ' }, circumstances)).toMatchObject({
    refusal: { kind: 'WithdrawalReasonMissing' },
  });
  expect(withdrawPlanItem(plan, { item: 'gone', reason: 'x' }, circumstances)).toMatchObject({
    refusal: { kind: 'ItemUnknown' },
  });
});

it('counts a withdrawn item for nothing in any plan, as if it were not there', () => {
  fc.assert(
    fc.property(randomPlan, fc.nat(), (random, at) => {
      if (random.items.length === 0) return;
      const place = at % random.items.length;
      const withdrawn = random.items.map((each, nth) =>
        nth === place ? { ...each, withdrawnReason: 'Overtaken' } : each,
      );
      const without = random.items.filter((_, nth) => nth !== place);
      expect(forecastPlan({ ...random, items: withdrawn }).years).toEqual(
        forecastPlan({ ...random, items: without }).years,
      );
    }),
  );
});

it('keeps capital spending and receipts out of the gap, since a receipt may not pay for revenue', () => {
  const before = forecastPlan(plan.inputs).years;
  for (const kind of ['capitalSpending', 'capitalReceipt'] as const) {
    const inputs = { ...plan.inputs, items: [...plan.inputs.items, item({ kind })] };
    expect(planFaults(inputs)).toEqual([]);
    expect(forecastPlan(inputs).years).toEqual(before);
  }
});
