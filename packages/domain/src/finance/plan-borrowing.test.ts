import fc from 'fast-check';
import { expect, it } from 'vitest';
import { financialYear, financialYearsLater, pence, ppm } from '../kernel/index.ts';
import { loanCosts } from './plan-borrowing.ts';

const takenIn = financialYear('2017/18');
const yearsFrom = (count: number) =>
  Array.from({ length: count }, (_, at) => financialYearsLater(takenIn, at));

it('begins to pay a loan back in the year after it is taken, with interest on what was owed', () => {
  const loan = {
    principal: pence(100_000_000),
    takenIn,
    rate: ppm(30_000),
    lifeYears: 4,
    assetLifeYears: 10,
  };
  const costs = loanCosts(loan, yearsFrom(6));
  expect(costs.map(({ minimumRevenueProvision }) => minimumRevenueProvision)).toEqual([
    0, 25_000_000, 25_000_000, 25_000_000, 25_000_000, 0,
  ]);
  expect(costs.map(({ interest }) => interest)).toEqual([0, 3_000_000, 2_250_000, 1_500_000, 750_000, 0]);
});

it('pays back exactly what was borrowed, however it divides', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000_000 }), fc.integer({ min: 1, max: 60 }), (sum, life) => {
      const loan = {
        principal: pence(sum),
        takenIn,
        rate: ppm(0),
        lifeYears: life,
        assetLifeYears: life,
      };
      const costs = loanCosts(loan, yearsFrom(life + 1));
      expect(costs.reduce((paid, { minimumRevenueProvision }) => paid + minimumRevenueProvision, 0)).toBe(
        sum,
      );
      expect(costs.at(-1)?.outstanding).toBe(0);
    }),
  );
});
