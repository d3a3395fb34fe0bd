import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf, decemberPlan } from '../../test/december-plan.ts';
import { randomPlan } from '../../test/random-plan.ts';
import { forecastPlan } from './forecast-plan.ts';
import { planFaults } from './plan-faults.ts';

const thousands = (amount: number | undefined) => Math.round((amount ?? Number.NaN) / 100_000);

describe('the plan of December 2016', () => {
  const { years } = forecastPlan(decemberPlan());

  it('may be worked out', () => expect(planFaults(decemberPlan())).toEqual([]));

  it.each(casesOf('plan-gap'))(
    'prints %s as the paper does',
    (year = '', spend, financing, printed, casting) => {
      const found = years.find((each) => each.year === year);
      expect([thousands(found?.spend), thousands(found?.financing), thousands(found?.gap)]).toEqual([
        Number(spend),
        Number(financing),
        Number(printed),
      ]);
      expect(thousands(found?.spend) - thousands(found?.financing)).toBe(Number(casting));
    },
  );

  it('counts savings at amount times confidence, and a nil as nothing', () => {
    expect(years.map(({ savings }) => thousands(savings))).toEqual([440, 880, 1320, 1760]);
    expect(forecastPlan(decemberPlan()).items.find(({ key }) => key === 'huntingdon')?.amounts).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('says which inputs no paper gives', () => {
    const plan = decemberPlan();
    const given = [...plan.lines, ...plan.drivers, ...plan.items].filter(
      ({ isTakenAsGiven }) => isTakenAsGiven,
    );
    expect(given.map(({ key }) => key)).toEqual([
      'grant',
      'precept',
      'other-financing',
      'precept',
      'pressures',
      'bch',
    ]);
  });
});

describe('any plan', () => {
  it('casts in pence: totals are the sums of their lines, and the gap what spend leaves after financing', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const { years, lines, items } = forecastPlan(plan);
        let reserves: number = plan.reserves.opening;
        years.forEach((year, at) => {
          const sum = (list: readonly { readonly amounts: readonly number[] }[]) =>
            list.reduce((total, { amounts }) => total + (amounts[at] ?? 0), 0);
          const of = (...kinds: string[]) => sum(items.filter(({ kind }) => kinds.includes(kind)));
          const spend = sum(lines.filter(({ side }) => side === 'spend'));
          const financing = sum(lines.filter(({ side }) => side === 'financing'));
          expect(year.spend).toBe(spend + of('pressure', 'capitalFinancing', 'borrowing', 'loanRepayment'));
          expect(year.financing).toBe(financing + of('otherFinancing'));
          expect(year.gap).toBe(year.spend - year.financing);
          expect(year.stillToFind).toBe(year.gap - year.savings - year.reservesUsed);
          reserves -= year.reservesUsed;
          expect(year.reservesClosing).toBe(reserves);
        });
      }),
      // Each run looks at every figure of ten years.
      { numRuns: 40 },
    );
  });

  it('grows a line as exact arithmetic does, to the penny each year', () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        for (const line of forecastPlan(plan).lines) {
          const { shares, base } = plan.lines.find(({ key }) => key === line.key) ?? { shares: [], base: 0 };
          let before = BigInt(base);
          line.amounts.forEach((amount, at) => {
            let top = before;
            let bottom = 1n;
            for (const driver of plan.drivers) {
              const share = shares.find((each) => each.driver === driver.key)?.share ?? 0;
              top *= 1_000_000_000_000n + BigInt(share) * BigInt(driver.rates[at]?.rate ?? 0);
              bottom *= 1_000_000_000_000n;
            }
            const off = BigInt(amount) * bottom - top;
            const size = off < 0n ? -off : off;
            // Half a penny, and what a number of 53 bits can be out by on ten figures.
            expect(size * 1000n <= bottom * 501n).toBe(true);
            before = BigInt(amount);
          });
        }
      }),
    );
  });
});
