import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decemberPlan } from '../../test/december-plan.ts';
import { randomLayer, randomPlan } from '../../test/random-plan.ts';
import { pence, ppm } from '../kernel/index.ts';
import { forecastPlan } from './forecast-plan.ts';
import { planYears } from './plan-inputs.ts';
import { laidTogether, layeredPlan, noChanges, planOfScenario } from './scenario-changes.ts';

const twoLayers = (first: (at: number) => boolean, second: (at: number) => boolean) =>
  randomPlan.chain((plan) =>
    fc.tuple(fc.constant(plan), randomLayer(plan, first), randomLayer(plan, second)),
  );

it('leaves the plan as it was when nothing is changed', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => {
      expect(layeredPlan(plan, noChanges)).toEqual(plan);
    }),
  );
});

it('lets layers that touch different things be laid in either order', () => {
  const even = (at: number) => at % 2 === 0;
  fc.assert(
    fc.property(
      twoLayers(even, (at) => !even(at)),
      ([plan, one, other]) => {
        expect(forecastPlan(layeredPlan(layeredPlan(plan, one), other))).toEqual(
          forecastPlan(layeredPlan(layeredPlan(plan, other), one)),
        );
      },
    ),
  );
});

it('makes one layer of two that does what both do, the upper one holding', () => {
  const all = () => true;
  fc.assert(
    fc.property(twoLayers(all, all), ([plan, lower, upper]) => {
      const apart = layeredPlan(layeredPlan(plan, lower), upper);
      expect(planOfScenario(plan, { changesBelow: lower, changes: upper })).toEqual(apart);
      expect(layeredPlan(plan, laidTogether([noChanges, lower, upper]))).toEqual(apart);
    }),
  );
});

it('gives back the very figures when a live input is switched off again', () => {
  const plan = decemberPlan();
  const before = forecastPlan(plan);
  const disposal = {
    ...(plan.items[1] as (typeof plan.items)[number]),
    key: 'disposal-of-a-site',
    label: 'Running cost of a site that is sold',
    amounts: planYears(plan).map((year) => ({ year, amount: pence(12_345_67) })),
    confidence: ppm(600_000),
    liveSource: { kind: 'disposal' as const, id: 'disposal-1' },
  };
  const on = { ...noChanges, items: [disposal] };
  expect(forecastPlan(layeredPlan(plan, on)).years).not.toEqual(before.years);
  const off = { ...noChanges, switches: [{ item: disposal.key, isOn: false }] };
  expect(forecastPlan(planOfScenario(plan, { changesBelow: on, changes: off })).years).toEqual(before.years);
});
