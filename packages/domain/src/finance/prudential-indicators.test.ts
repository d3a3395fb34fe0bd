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

it('takes nothing that is paid for as borrowing: grants, reserves, receipts and revenue leave the requirement alone', () => {
  const years = withItems(
    item('capitalSpending', 10 * million),
    item('capitalFunding', 3 * million),
    item('capitalReceiptApplied', 2 * million),
    item('capitalFinancing', million),
    item('capitalBorrowing', 4 * million),
  );
  expect(years[0]).toMatchObject({
    capitalSpending: 10 * million,
    paidFor: 6 * million,
    toBorrow: 4 * million,
    provision: million,
    financingRequirement: 23 * million,
    grossDebt: 14 * million,
  });
});

it('counts a loan of a scheme as debt until it is paid back, and paying it back as provision', () => {
  const repaid = {
    ...item('loanRepayment', 0),
    amounts: planYears(plan).map((year, at) => ({ year, amount: pence(at === 0 ? 0 : million) })),
  };
  const years = withItems(
    item('capitalSpending', 4 * million),
    item('capitalBorrowing', 4 * million),
    repaid,
  );
  expect(years.map(({ grossDebt }) => grossDebt / million)).toEqual([14, 13, 12, 11]);
  expect(years.map(({ financingRequirement }) => financingRequirement / million)).toEqual([23, 21, 19, 17]);
  expect(years.map(({ provision }) => provision / million)).toEqual([1, 2, 2, 2]);
});

it('counts a receipt once, whether the plan receives it, a scheme applies it, or both', () => {
  const requirement = (...items: PlanItem[]) =>
    withItems(item('capitalSpending', 5 * million), ...items)[0]?.financingRequirement;
  const received = item('capitalReceipt', 3 * million);
  const applied = item('capitalReceiptApplied', 2 * million);
  expect(requirement(received)).toBe(21 * million);
  expect(requirement(applied)).toBe(22 * million);
  expect(requirement(received, applied)).toBe(21 * million);
});

it('lets debt go before spending by two years, and no further', () => {
  const borrowed = item('capitalBorrowing', 12 * million);
  const spentIn = (nth: number): PlanItem => ({
    ...item('capitalSpending', 0),
    amounts: planYears(plan).map((year, at) => ({ year, amount: pence(at === nth ? 12 * million : 0) })),
  });
  expect(withItems(borrowed, spentIn(2))[0]?.alarms).not.toContain('debtOverRequirement');
  expect(withItems(borrowed, spentIn(3))[0]?.alarms).toContain('debtOverRequirement');
});

it('says the least that has to be owed: the requirement less general reserves', () => {
  const { reservesClosing } = forecastPlan(plan).years[0] ?? { reservesClosing: 0 };
  expect(withItems()[0]?.liabilityBenchmark).toBe(Math.max(0, 19 * million - reservesClosing));
});

it('moves the requirement by what is to be borrowed less the provision alone, in any plan', () => {
  fc.assert(
    fc.property(randomPlan, (random) => {
      const years = prudentialIndicators({ ...random, prudential });
      const { years: worked, items } = forecastPlan(random);
      const of = (kind: PlanItem['kind'], upTo: number) =>
        items.reduce(
          (sum, each) =>
            sum +
            (each.kind === kind
              ? each.amounts.slice(0, upTo + 1).reduce<number>((all, one) => all + one, 0)
              : 0),
          0,
        );
      years.forEach(({ financingRequirement, toBorrow, provision, grossDebt }, at) => {
        const before = at === 0 ? prudential.openingRequirement : (years[at - 1]?.financingRequirement ?? 0);
        expect(financingRequirement - before).toBe(toBorrow - provision);
        const paidFor =
          Math.max(of('capitalReceipt', at), of('capitalReceiptApplied', at)) +
          of('capitalFunding', at) +
          of('capitalFinancing', at);
        expect(years.slice(0, at + 1).reduce((sum, each) => sum + each.toBorrow, 0)).toBe(
          of('capitalSpending', at) - paidFor,
        );
        expect(provision).toBe((worked[at]?.minimumRevenueProvision ?? 0) + prudential.yearlyProvision);
        expect(grossDebt).toBe(prudential.openingDebt + (worked[at]?.borrowingOutstanding ?? 0));
      });
    }),
  );
});
