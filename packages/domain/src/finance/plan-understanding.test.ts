import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decemberPlan } from '../../test/december-plan.ts';
import { financialYear, pence, ppm } from '../kernel/index.ts';
import { forecastPlan } from './forecast-plan.ts';
import { planFan } from './plan-fan.ts';
import { planYears } from './plan-inputs.ts';
import { driverSwings, driversByWeight, withDriverRaised } from './plan-sensitivity.ts';
import { uncertainGaps } from './plan-uncertainty.ts';
import { gapClosers } from './seek-gap.ts';

const plan = decemberPlan();
const spreads = [
  { driver: 'pay-award', below: ppm(5_000), above: ppm(10_000) },
  { driver: 'grant', below: ppm(10_000), above: ppm(5_000) },
];

it('ranks the drivers by what a point of each does to the last gap', () => {
  const ranked = driversByWeight(plan);
  expect(ranked.map(({ driver }) => driver).slice(0, 2)).toEqual(['pay-award', 'increments']);
  expect(ranked.find(({ driver }) => driver === 'grant')?.amounts.at(-1)).toBeLessThan(0);
  expect(ranked).toHaveLength(plan.drivers.length);
});

it('gives the same fan for the same seed, whole or in pieces, and another for another', () => {
  const whole = uncertainGaps(plan, { seed: 2016, spreads }, 0, 600);
  const pieces = [0, 200, 400].flatMap((from) => [
    ...uncertainGaps(plan, { seed: 2016, spreads }, from, from + 200).gaps,
  ]);
  expect([...whole.gaps]).toEqual(pieces);
  expect(uncertainGaps(plan, { seed: 2017, spreads }, 0, 600).gaps).not.toEqual(whole.gaps);
});

it('spreads around the plan, wider as years go by, and not at all when nothing is uncertain', () => {
  const years = planYears(plan);
  const fan = planFan(years, uncertainGaps(plan, { seed: 1, spreads }, 0, 2_000));
  const widths = fan.map(({ lowest, highest }) => highest - lowest);
  expect(widths).toEqual([...widths].sort((one, other) => one - other));
  for (const each of fan) {
    const rising = [each.lowest, each.lowerQuarter, each.middle, each.upperQuarter, each.highest];
    expect(rising).toEqual([...rising].sort((one, other) => one - other));
  }
  const certain = planFan(years, uncertainGaps(plan, { seed: 1, spreads: [] }, 0, 3));
  forecastPlan(plan).years.forEach(({ gap }, at) => {
    // Runs carry fractions of a penny from year to year, which the plan rounds away.
    expect(Math.abs((certain[at]?.middle ?? 0) - gap)).toBeLessThan(100);
    expect(certain[at]?.lowest).toBe(certain[at]?.highest);
  });
});

it('finds the precept that closes a gap, to the millionth', () => {
  const year = financialYear('2017/18');
  const { drivers, stillToFind, saving, isWithinReserves } = gapClosers(plan, year);
  const precept = drivers.find(({ driver }) => driver === 'precept')?.step ?? ppm(0);
  expect(precept).toBeGreaterThan(0);
  const after = (step: number) =>
    forecastPlan(withDriverRaised(plan, 'precept', ppm(step))).years[0]?.stillToFind;
  expect(after(precept)).toBeLessThanOrEqual(0);
  expect(after(precept - 1)).toBeGreaterThan(0);
  expect([saving, isWithinReserves]).toEqual([stillToFind, true]);
  expect(drivers.find(({ driver }) => driver === 'energy')?.step).toBeNull();
});

it('says what each driver does to the gap of any year, both ways, the weightiest in that year first', () => {
  const [firstYear, lastYear] = [planYears(plan)[0], planYears(plan).at(-1)];
  if (firstYear === undefined || lastYear === undefined) throw new Error('The plan has years.');
  const ofLast = driverSwings(plan, lastYear);
  expect(ofLast.map(({ driver }) => driver)).toEqual(driversByWeight(plan).map(({ driver }) => driver));
  for (const year of [firstYear, lastYear]) {
    const at = planYears(plan).indexOf(year);
    const swings = driverSwings(plan, year);
    const heights = swings.map(({ higher }) => Math.abs(higher));
    expect(heights).toEqual([...heights].sort((one, other) => other - one));
    for (const { driver, higher, lower } of swings) {
      const gapWith = (step: number) =>
        forecastPlan(withDriverRaised(plan, driver, ppm(step))).years[at]?.gap ?? 0;
      const here = forecastPlan(plan).years[at]?.gap ?? 0;
      expect([higher, lower]).toEqual([gapWith(10_000) - here, gapWith(-10_000) - here]);
    }
  }
  expect(() => driverSwings(plan, financialYear('2040/41'))).toThrow(RangeError);
});

describe('a goal other than no gap', () => {
  const year = financialYear('2017/18');
  const amounts = fc.integer({ min: 0, max: 2_000_000_000 }).map(pence);

  it('leaves the gap that is stated: so much less is to be found, and every step that reaches it does', () => {
    const toClose = gapClosers(plan, year);
    fc.assert(
      fc.property(amounts, (amount) => {
        const found = gapClosers(plan, year, { kind: 'leaveGap', amount });
        expect(found.stillToFind).toBe(toClose.stillToFind - amount);
        const step = found.drivers.find(({ driver }) => driver === 'precept')?.step;
        if (step == null) return;
        const left = forecastPlan(withDriverRaised(plan, 'precept', step)).years[0]?.stillToFind;
        expect(left).toBeLessThanOrEqual(amount);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps reserves at the minimum stated: each pound of it is a pound more to find', () => {
    const closings = forecastPlan(plan).years.map(({ reservesClosing }) => reservesClosing);
    const keep = (minimum: number) =>
      gapClosers(plan, year, { kind: 'keepReserves', minimum: pence(minimum) });
    const lowest = Math.min(...closings);
    expect(keep(lowest).stillToFind).toBe(gapClosers(plan, year).stillToFind);
    fc.assert(
      fc.property(amounts, (more) => {
        const found = keep(lowest + more);
        expect(found.stillToFind - keep(lowest).stillToFind).toBe(more);
        expect(found.isWithinReserves).toBe(found.saving <= -more);
      }),
      { numRuns: 30 },
    );
  });
});

it('spreads no narrower where a driver may be more wrong, for the same seed', () => {
  const years = planYears(plan);
  const [first] = spreads;
  if (first === undefined) throw new Error('The plan has drivers.');
  const widthWith = (by: number) => {
    const wrong = [{ driver: first.driver, below: ppm(by), above: ppm(by) }];
    const last = planFan(years, uncertainGaps(plan, { seed: 7, spreads: wrong }, 0, 400)).at(-1);
    return (last?.highest ?? 0) - (last?.lowest ?? 0);
  };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 0, max: 50_000 }), (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(widthWith(more)).toBeGreaterThanOrEqual(widthWith(less) - 2);
    }),
    { numRuns: 20 },
  );
});
