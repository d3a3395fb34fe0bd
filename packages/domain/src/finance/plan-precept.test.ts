import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf, decemberPlan } from '../../test/december-plan.ts';
import { type Pence, pence, ppm } from '../kernel/index.ts';
import { forecastPlan } from './forecast-plan.ts';
import { planFaults } from './plan-faults.ts';
import type { PlanInputs, PreceptBasis } from './plan-inputs.ts';
import { plannedPrecepts } from './plan-precept.ts';
import { sentenceForPlanRefusal } from './plan-refusals.ts';
import { preceptOf } from './precept-growth.ts';
import { gapClosers } from './seek-gap.ts';

const stated = { source: 'A worked example', isTakenAsGiven: true, taxBaseDriver: 'tax-base' };

/** The plan of December with a precept by its tax base; the sum is the product unless one is typed. */
function planWith(basis: Partial<PreceptBasis> & { readonly taxBase: number }, sum?: Pence): PlanInputs {
  const precept = { ...stated, bandD: null, ...basis };
  const plan = decemberPlan();
  return {
    ...plan,
    lines: plan.lines.map((line) =>
      line.key === 'precept'
        ? { ...line, precept, base: sum ?? preceptOf(precept.taxBase, precept.bandD ?? pence(0)) }
        : line,
    ),
  };
}

const yearsOf = (plan: PlanInputs) => plannedPrecepts(plan)[0]?.years ?? [];
const example = planWith({ taxBase: 10_000_000, bandD: pence(20_000) });

describe('a precept by tax base and Band D', () => {
  it.each(casesOf('plan-precept'))('of %s is %s at £%s', (year, taxBase, bandD, change, precept) => {
    expect(planFaults(example)).toEqual([]);
    const found = yearsOf(example).find((each) => each.year === year);
    expect({
      taxBase: ((found?.taxBase ?? 0) / 100).toFixed(2),
      bandD: ((found?.bandD ?? 0) / 100).toFixed(2),
      change: found?.change == null ? '' : (found.change / 100).toFixed(2),
      precept: ((found?.precept ?? 0) / 100).toFixed(2),
    }).toEqual({ taxBase, bandD, change, precept });
  });

  it('is what the plan counts: the line, and financing, are base × Band D to the penny', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.integer({ min: 1, max: 100_000 }).map(pence),
        fc.array(fc.integer({ min: -500_000, max: 500_000 }).map(ppm), { minLength: 8, maxLength: 8 }),
        (taxBase, bandD, rates) => {
          const plan = planWith({ taxBase, bandD });
          const moved = {
            ...plan,
            drivers: plan.drivers.map((driver) => ({
              ...driver,
              rates: driver.rates.map(({ year, rate }, at) => {
                const from = driver.key === 'tax-base' ? at : driver.key === 'precept' ? at + 4 : null;
                return { year, rate: from === null ? rate : (rates[from] ?? rate) };
              }),
            })),
          };
          const { lines, years } = forecastPlan(moved);
          const financing = lines.filter(({ side }) => side === 'financing');
          const line = lines.find(({ key }) => key === 'precept');
          const rows = yearsOf(moved);
          expect(rows).toHaveLength(5);
          expect(rows[0]?.precept).toBe(line?.base);
          rows.slice(1).forEach((row, at) => {
            const twice = 2n * BigInt(row.taxBase) * BigInt(row.bandD) - 200n * BigInt(row.precept);
            expect(twice >= -100n && twice <= 100n).toBe(true);
            expect(line?.amounts[at]).toBe(row.precept);
            expect(row.change).toBe(row.bandD - (rows[at]?.bandD ?? 0));
            expect(years[at]?.financing).toBe(
              financing.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0),
            );
          });
        },
      ),
    );
  });

  it('says the change of Band D in per cent, and nothing for the base year', () => {
    expect(yearsOf(example).map(({ changeRate }) => changeRate)).toEqual([
      null,
      19_900,
      19_904,
      19_900,
      19_889,
    ]);
  });
});

describe('a precept typed as a sum', () => {
  const sum = pence(4_966_653_800);

  it('stays as it was when its tax base is stated, and shows the Band D it means', () => {
    const plan = planWith({ taxBase: 28_000_000 }, sum);
    expect(forecastPlan(plan)).toEqual(forecastPlan(decemberPlan()));
    expect(planFaults(plan)).toEqual([]);
    const [base, next] = yearsOf(plan);
    expect([base?.bandD, next?.bandD, next?.taxBase]).toEqual([17_738, 18_091, 28_560_000]);
  });

  it('shows no Band D where no tax base is stated', () => {
    expect(plannedPrecepts(decemberPlan())).toEqual([]);
    expect(
      gapClosers(decemberPlan(), yearsOf(example)[1]?.year ?? decemberPlan().baseYear).precept,
    ).toBeNull();
  });
});

describe('the Band D that closes a gap', () => {
  it('brings in what is still to find, and a penny less at Band D does not', () => {
    let sought = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 100_000_000 }),
        fc.integer({ min: 1, max: 50_000 }).map(pence),
        fc.integer({ min: 1, max: 4 }),
        (taxBase, bandD, at) => {
          const plan = planWith({ taxBase, bandD });
          const row = yearsOf(plan)[at];
          const before = yearsOf(plan)[at - 1];
          if (row === undefined || before === undefined) throw new Error('no such year');
          const { precept, stillToFind } = gapClosers(plan, row.year);
          const wanted = row.precept + stillToFind;
          if (precept === null || wanted <= 0) return;
          sought += 1;
          expect(precept.precept).toBeGreaterThanOrEqual(wanted);
          expect(BigInt(row.taxBase) * BigInt(precept.bandD - 1) < BigInt(wanted) * 100n).toBe(true);
          expect(precept.change).toBe(precept.bandD - before.bandD);
        },
      ),
    );
    expect(sought).toBeGreaterThan(50);
  });
});

it.each([
  [planWith({ taxBase: 0, bandD: pence(20_000) }), 'Give the tax base of'],
  [planWith({ taxBase: 10_000_000, bandD: pence(100_001) }), 'Give the Band D of'],
  [planWith({ taxBase: 10_000_000, bandD: pence(20_000), taxBaseDriver: 'energy' }), 'Choose which of the'],
  [
    planWith({ taxBase: 10_000_000, bandD: pence(20_000), source: ' ' }),
    'Say where the figures of the tax base',
  ],
  [planWith({ taxBase: 10_000_000, bandD: pence(20_000) }, pence(2_000_000_001)), '£20,000,000.01, but its'],
])('refuses what cannot be a precept, with the reason (%#)', (plan, reason) => {
  const [fault] = planFaults(plan);
  expect(fault === undefined ? '' : sentenceForPlanRefusal(fault)).toContain(reason);
});
