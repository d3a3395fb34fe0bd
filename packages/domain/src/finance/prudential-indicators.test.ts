import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decemberPlan } from '../../test/december-plan.ts';
import { randomPlan } from '../../test/random-plan.ts';
import { financialYear, pence, ppm } from '../kernel/index.ts';
import { forecastPlan } from './forecast-plan.ts';
import { planFaults } from './plan-faults.ts';
import { type PlanInputs, planYears } from './plan-inputs.ts';
import type { PlanItem } from './plan-item.ts';
import { prudentialIndicators } from './prudential-indicators.ts';

const million = 100_000_000;
const prudential = {
  openingRequirement: pence(20 * million),
  openingDebt: pence(10 * million),
  yearlyProvision: pence(1 * million),
  operationalBoundary: pence(18 * million),
  authorisedLimit: pence(20 * million),
  source: 'Treasury strategy',
  isTakenAsGiven: true,
};
const plan: PlanInputs = { ...decemberPlan(), prudential };
const item = (kind: PlanItem['kind'], first: number): PlanItem => ({
  ...(plan.items[0] as PlanItem),
  key: kind,
  label: kind,
  kind,
  amounts: planYears(plan).map((year, at) => ({ year, amount: pence(at === 0 ? first : 0) })),
});
const loan: PlanItem = {
  ...item('borrowing', 0),
  amounts: [],
  loan: {
    principal: pence(9 * million),
    takenIn: financialYear('2017/18'),
    rate: ppm(30_000),
    lifeYears: 30,
    assetLifeYears: 40,
  },
};
const withItems = (...items: PlanItem[]) =>
  prudentialIndicators({ ...plan, items: [...plan.items, ...items] });

it('carries the requirement from year to year: spending less what is paid for and set aside', () => {
  const years = withItems(item('capitalSpending', 5 * million), item('capitalReceipt', 2 * million));
  expect(years.map(({ financingRequirement }) => financingRequirement / million)).toEqual([22, 21, 20, 19]);
  expect(years[0]).toMatchObject({ capitalSpending: 5 * million, grossDebt: 10 * million, alarms: [] });
});

it('alarms before a limit is broken, and when it is', () => {
  expect(withItems(loan)[0]).toMatchObject({
    grossDebt: 19 * million,
    alarms: ['nearAuthorisedLimit', 'overOperationalBoundary'],
  });
  const twice = withItems(loan, { ...loan, key: 'second' });
  expect(twice[0]?.alarms).toEqual(['overAuthorisedLimit', 'overOperationalBoundary', 'debtOverRequirement']);
});

it('says what share of financing debt takes, interest from the year after', () => {
  const [first, second] = withItems(loan);
  const { years } = forecastPlan({ ...plan, items: [...plan.items, loan] });
  expect(first?.financingCostRatio).toBe(Math.round((million * 1_000_000) / (years[0]?.financing ?? 1)));
  expect(second?.financingCostRatio).toBeGreaterThan(first?.financingCostRatio ?? 0);
});

it('says nothing while nobody has set limits, and refuses a boundary above the limit', () => {
  expect(prudentialIndicators({ ...plan, prudential: null })).toEqual([]);
  const crossed = { ...prudential, operationalBoundary: pence(21 * million) };
  expect(planFaults({ ...plan, prudential: crossed })).toMatchObject([{ kind: 'DebtLimitsCross' }]);
});

it('moves the requirement by spending, receipts, contributions and provision alone, in any plan', () => {
  fc.assert(
    fc.property(randomPlan, (random) => {
      const years = prudentialIndicators({ ...random, prudential });
      const { years: worked, items } = forecastPlan(random);
      const of = (kind: PlanItem['kind'], at: number) =>
        items.reduce((sum, each) => sum + (each.kind === kind ? (each.amounts[at] as number) : 0), 0);
      years.forEach(({ financingRequirement }, at) => {
        const before = at === 0 ? prudential.openingRequirement : (years[at - 1]?.financingRequirement ?? 0);
        expect(financingRequirement - before).toBe(
          of('capitalSpending', at) -
            of('capitalReceipt', at) -
            of('capitalFinancing', at) -
            (worked[at]?.minimumRevenueProvision ?? 0) -
            prudential.yearlyProvision,
        );
      });
    }),
  );
});
