import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decemberPlan } from '../../test/december-plan.ts';
import { randomLayer, randomPlan } from '../../test/random-plan.ts';
import { financialYear, pence, ppm } from '../kernel/index.ts';
import { bridgeBetweenYears } from './plan-bridge.ts';
import { gapsOf } from './plan-gaps.ts';
import { movementByAssumption, movementByLine } from './plan-movement.ts';
import { layeredPlan } from './scenario-changes.ts';

it('explains the whole movement of the gap, to the penny, by what was changed', () => {
  const changed = randomPlan.chain((plan) =>
    fc.tuple(
      fc.constant(plan),
      randomLayer(plan, () => true),
    ),
  );
  fc.assert(
    fc.property(changed, ([plan, changes]) => {
      const other = layeredPlan(plan, changes);
      const moved = gapsOf(other).map(({ amount }, at) => amount - (gapsOf(plan)[at]?.amount ?? 0));
      const explained = movementByAssumption(plan, other);
      expect(
        moved.map((_, at) => explained.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0)),
      ).toEqual(moved);
      const { lines } = movementByLine(plan, other);
      expect(moved.map((_, at) => lines.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0))).toEqual(
        moved,
      );
    }),
    // Each run works the plan out once for every assumption.
    { numRuns: 30 },
  );
});

it('names each assumption that moved and leaves the others out', () => {
  const plan = decemberPlan();
  const other = layeredPlan(plan, {
    rates: [{ driver: 'pay-award', year: financialYear('2018/19'), rate: ppm(20_000) }],
    items: [],
    switches: [{ item: 'pressures', isOn: false }],
  });
  const [award, pressures, ...more] = movementByAssumption(plan, other);
  expect([award?.label, pressures?.label, more]).toEqual([
    'Pay award for officers and staff',
    'Pressures and growth the paper does not list',
    [],
  ]);
  expect(award?.amounts[0]).toBe(0);
  expect(award?.amounts[1]).toBeGreaterThan(0);
  expect(pressures?.amounts[0]).toBe(-357_751_700);
});

it('explains the movement from an earlier plan line by line in the years both have', () => {
  const later = decemberPlan();
  const earlier = {
    ...later,
    baseYear: financialYear('2015/16'),
    drivers: later.drivers.map((driver) => ({
      ...driver,
      rates: ['2016/17', '2017/18', '2018/19', '2019/20'].map((year) => ({
        year: financialYear(year),
        rate: ppm(10_000),
      })),
    })),
    items: [],
  };
  const { years, lines } = movementByLine(earlier, later);
  expect(years).toEqual(['2017/18', '2018/19', '2019/20']);
  const before = gapsOf(earlier).filter(({ year }) => years.includes(year));
  const after = gapsOf(later);
  years.forEach((_, at) => {
    const total = lines.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0);
    expect(total).toBe(pence((after[at]?.amount ?? 0) - (before[at]?.amount ?? 0)));
  });
});

it('bridges every year from the one before, to the penny', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      const base = plan.lines.reduce((gap, line) => gap + (line.side === 'spend' ? 1 : -1) * line.base, 0);
      const gaps = gapsOf(plan).map(({ amount }) => amount as number);
      const bridge = bridgeBetweenYears(plan);
      gaps.forEach((gap, at) => {
        const moved = bridge.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0);
        expect(moved).toBe(gap - (at === 0 ? base : (gaps[at - 1] ?? 0)));
      });
    }),
  );
});
