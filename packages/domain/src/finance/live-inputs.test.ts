import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomPlan } from '../../test/random-plan.ts';
import { addDays, calendarDate, financialYear, idOf, instant, pence, ppm } from '../kernel/index.ts';
import { forecastPlan } from './forecast-plan.ts';
import { type DatedAmount, type LiveInput, liveEffects } from './live-input.ts';
import { effectOfReceipt, liveInputFault } from './live-input-faults.ts';
import { liveInputItem, liveItemStanding } from './live-input-item.ts';
import { liveInputOfDraw } from './live-input-of-draw.ts';
import { planFaults } from './plan-faults.ts';
import { layeredPlan, noChanges } from './scenario-changes.ts';

const years = { baseYear: financialYear('2016/17'), yearCount: 4 };
const bodyId = idOf<'Body'>('0194a000-0000-7000-8000-00000000b0d1');
const input = (changed: Partial<LiveInput>): LiveInput => ({
  id: idOf<'LiveInput'>('0194a000-0000-7000-8000-000000000001'),
  bodyId,
  readerBodyIds: [bodyId],
  kind: 'disposal',
  recordId: 'copse-court',
  label: 'Copse Court',
  effect: 'saving',
  amounts: [],
  probability: ppm(600_000),
  source: 'Disposal of Copse Court',
  statedAt: instant('2016-12-16T10:00:00Z'),
  statedBy: 'Director of Estates',
  ...changed,
});
const once = (from: string, amount: number): DatedAmount => ({
  from: calendarDate(from),
  amount: pence(amount),
  every: 'once',
  until: null,
});
const yearly = (from: string, amount: number, until: string | null = null): DatedAmount => ({
  from: calendarDate(from),
  amount: pence(amount),
  every: 'year',
  until: until === null ? null : calendarDate(until),
});
const amountsOf = (...amounts: DatedAmount[]) =>
  liveInputItem(input({ amounts }), years).amounts.map(({ amount }) => amount);

it('puts what comes once into the financial year of its day, and what lies outside the plan nowhere', () => {
  expect(amountsOf(once('2018-03-31', 500), once('2018-04-01', 70))).toEqual([500, 70, 0, 0]);
  expect(amountsOf(once('2016-12-01', 500), once('2030-01-01', 70))).toEqual([0, 0, 0, 0]);
});

it('counts a yearly amount for the days it runs, and the whole of it in a whole year', () => {
  expect(amountsOf(yearly('2017-04-01', 36_500))).toEqual([36_500, 36_500, 36_500, 36_500]);
  expect(amountsOf(yearly('2017-10-01', 36_500, '2019-04-11'))).toEqual([18_200, 36_500, 997, 0]);
  expect(amountsOf(yearly('2017-10-01', -36_500))).toEqual([-18_200, -36_500, -36_500, -36_500]);
});

it('counts a live input at its probability, whatever it does', () => {
  for (const effect of ['pressure', 'saving', 'otherFinancing'] as const) {
    const item = liveInputItem(input({ effect, amounts: [yearly('2017-04-01', 10_000)] }), years);
    const plan = { ...years, drivers: [], lines: [], items: [item], prudential: null, earlier: null };
    const reserves = { opening: pence(0), minimum: pence(0), source: 'x', isTakenAsGiven: true };
    expect(forecastPlan({ ...plan, reserves }).items[0]?.amounts).toEqual([6_000, 6_000, 6_000, 6_000]);
  }
});

it('restores the figures exactly when it is switched off again, in any plan and for any amounts', () => {
  const dated = fc.record({
    from: fc.integer({ min: 0, max: 5_000 }).map((days) => addDays(calendarDate('2015-06-01'), days)),
    amount: fc.integer({ min: 0, max: 1_000_000_000 }),
    every: fc.constantFrom('once' as const, 'year' as const),
  });
  fc.assert(
    fc.property(
      randomPlan,
      fc.constantFrom(...liveEffects),
      fc.array(dated, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      (plan, effect, amounts, probability) => {
        const before = forecastPlan(plan).years;
        const item = liveInputItem(
          input({
            effect,
            probability: ppm(probability),
            amounts: amounts.map(({ from, amount, every }) => ({
              from,
              amount: pence(amount),
              every,
              until: null,
            })),
          }),
          plan,
        );
        const on = { ...noChanges, items: [item] };
        // Reserves may be exhausted by a draw; everything else is possible in any plan.
        if (effect !== 'reserveUse') expect(planFaults(layeredPlan(plan, on))).toEqual(planFaults(plan));
        expect(layeredPlan(plan, { ...on, items: [] })).toEqual(plan);
        const off = { ...on, switches: [{ item: item.key, isOn: false }] };
        expect(forecastPlan(layeredPlan(plan, off)).years).toEqual(before);
      },
    ),
  );
});

describe('a draw on general reserves', () => {
  const draw = {
    id: 'draw-1',
    reserve: 'General balances',
    year: financialYear('2018/19'),
    amount: pence(20_000_000),
    purpose: 'Transition to shared services',
    reference: null,
    isCancelled: false,
  };

  it('is a use of reserves in its year, with its purpose as the reason a plan asks for', () => {
    const item = liveInputItem({ ...liveInputOfDraw(draw), id: input({}).id }, years);
    expect(item.kind).toBe('reserveUse');
    expect(item.amounts.map(({ amount }) => amount)).toEqual([0, 20_000_000, 0, 0]);
    expect(item.oneOffReason).toBe('General balances, planned: Transition to shared services');
    const line = { shares: [], source: 'x', isTakenAsGiven: true, base: pence(100_000_000) };
    const plan = {
      ...years,
      drivers: [],
      lines: [
        { ...line, key: 'pay', label: 'Pay', side: 'spend' as const },
        { ...line, key: 'grant', label: 'Grant', side: 'financing' as const },
      ],
      items: [item],
      reserves: { opening: pence(30_000_000), minimum: pence(0), source: 'x', isTakenAsGiven: true },
      prudential: null,
      earlier: null,
    };
    expect(planFaults(plan)).toEqual([]);
    expect(forecastPlan(plan).years.map(({ reservesClosing }) => reservesClosing)).toEqual([
      30_000_000, 10_000_000, 10_000_000, 10_000_000,
    ]);
  });

  it('says where it was approved, and nil once it is cancelled', () => {
    expect(liveInputOfDraw({ ...draw, reference: 'CPCC 2017-004' }).source).toContain(
      'approved, CPCC 2017-004',
    );
    expect(liveInputOfDraw({ ...draw, isCancelled: true }).amounts).toMatchObject([{ amount: 0 }]);
  });
});

it('keeps a nil as an amount somebody stated', () => {
  const nil = input({ amounts: [yearly('2017-04-01', 0)] });
  expect(liveInputFault(nil)).toBeNull();
  expect(amountsOf(yearly('2017-04-01', 0))).toEqual([0, 0, 0, 0]);
  expect(liveInputFault(input({ amounts: [] }))).toMatchObject({ kind: 'LiveInputWithoutAmount' });
});

it('tells when the record says something else than the plan took from it, or has gone', () => {
  const then = input({ amounts: [yearly('2017-04-01', 10_000)] });
  const item = liveInputItem(then, years);
  expect(liveItemStanding(item, then, years)).toBe('asTheRecord');
  expect(liveItemStanding(item, { ...then, probability: ppm(1) }, years)).toBe('recordChanged');
  expect(liveItemStanding(item, { ...then, amounts: [yearly('2018-04-01', 10_000)] }, years)).toBe(
    'recordChanged',
  );
  expect(liveItemStanding(item, null, years)).toBe('recordGone');
});

it.each([
  ['LiveInputUnnamed', { label: ' ' }],
  ['LiveInputDatesCross', { amounts: [yearly('2018-04-01', 1, '2018-04-01')] }],
  ['ProbabilityOutOfRange', { probability: ppm(1_000_001) }],
  ['ReceiptPaysForRevenue', { effect: 'otherFinancing' as const, amounts: [once('2017-05-01', 26_400_000)] }],
])('refuses %s', (kind, changed) => {
  expect(liveInputFault(input({ amounts: [yearly('2017-04-01', 1)], ...changed }))).toMatchObject({ kind });
});

it('takes £10,000 or less from a sale for revenue, and more for a capital receipt', () => {
  expect(effectOfReceipt(pence(1_000_000))).toBe('otherFinancing');
  expect(effectOfReceipt(pence(1_000_001))).toBe('capitalReceipt');
});
