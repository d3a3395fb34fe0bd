import fc from 'fast-check';
import type { PlanInputs, PlanItem, ScenarioChanges } from '../src/finance/index.ts';
import { planItemKinds, planYears } from '../src/finance/index.ts';
import { financialYear, pence, ppm } from '../src/kernel/index.ts';

const given = { source: 'A random plan', isTakenAsGiven: true };
const rate = fc.integer({ min: -100_000, max: 100_000 }).map(ppm);

/** Any plan that can be worked out, of 1 to 10 years, with savings, pressures and loans. */
export const randomPlan: fc.Arbitrary<PlanInputs> = fc
  .record({
    yearCount: fc.integer({ min: 1, max: 10 }),
    driverCount: fc.integer({ min: 1, max: 4 }),
    lineCount: fc.integer({ min: 2, max: 8 }),
    itemCount: fc.integer({ min: 0, max: 6 }),
  })
  .chain(({ yearCount, driverCount, lineCount, itemCount }) => {
    const baseYear = financialYear('2016/17');
    const years = planYears({ baseYear, yearCount });
    const drivers = fc.tuple(
      ...Array.from({ length: driverCount }, (_, at) =>
        fc.array(rate, { minLength: yearCount, maxLength: yearCount }).map((rates) => ({
          key: `driver-${at}`,
          label: `Driver ${at}`,
          ...given,
          rates: years.map((year, nth) => ({ year, rate: rates[nth] ?? ppm(0) })),
        })),
      ),
    );
    const lines = fc.tuple(
      ...Array.from({ length: lineCount }, (_, at) =>
        fc
          .record({
            base: fc.integer({ min: -1_000_000_000, max: 10_000_000_000 }),
            shares: fc.array(fc.integer({ min: 0, max: 1_000_000 }), {
              minLength: driverCount,
              maxLength: driverCount,
            }),
          })
          .map(({ base, shares }) => ({
            key: `line-${at}`,
            label: `Line ${at}`,
            side: at % 2 === 0 ? ('spend' as const) : ('financing' as const),
            base: pence(base),
            ...given,
            shares: shares.map((share, nth) => ({ driver: `driver-${nth}`, share: ppm(share) })),
          })),
      ),
    );
    const items = fc.tuple(...Array.from({ length: itemCount }, (_, at) => randomItem(at, years)));
    return fc.record({ drivers, lines, items }).map((parts) => ({
      baseYear,
      yearCount,
      ...parts,
      reserves: { ...given, opening: pence(90_000_000_000), minimum: pence(0) },
      prudential: null,
      earlier: null,
    }));
  });

function randomItem(at: number, years: ReturnType<typeof planYears>): fc.Arbitrary<PlanItem> {
  return fc
    .record({
      kind: fc.constantFrom(...planItemKinds),
      amount: fc.integer({ min: 0, max: 1_000_000_000 }),
      confidence: fc.integer({ min: 0, max: 1_000_000 }),
      isOn: fc.boolean(),
    })
    .map(({ kind, amount, confidence, isOn }) => ({
      key: `item-${at}`,
      label: `Item ${at}`,
      kind,
      ...given,
      amounts: kind === 'borrowing' ? [] : years.map((year, nth) => ({ year, amount: pence(amount + nth) })),
      isRecurring: true,
      confidence: ppm(confidence),
      deliveryState: null,
      isOn,
      loan:
        kind === 'borrowing'
          ? {
              principal: pence(amount + 1),
              takenIn: years[0] as (typeof years)[number],
              rate: ppm(30_000),
              lifeYears: 7,
              assetLifeYears: 10,
            }
          : null,
      paysFor: null,
      oneOffReason: 'For one year, until the review has reported',
      withdrawnReason: null,
      liveSource: null,
    }));
}

/** A layer over the plan that changes rates of the drivers and switches of the items with these numbers only. */
export function randomLayer(
  plan: PlanInputs,
  touches: (at: number) => boolean,
): fc.Arbitrary<ScenarioChanges> {
  const rates = plan.drivers
    .filter((_, at) => touches(at))
    .flatMap((driver) =>
      driver.rates.map(({ year }) => rate.map((changed) => ({ driver: driver.key, year, rate: changed }))),
    );
  const switches = plan.items
    .filter((_, at) => touches(at))
    .map(({ key }) => fc.boolean().map((isOn) => ({ item: key, isOn })));
  return fc.record({
    rates: fc.tuple(...rates),
    items: fc.constant([]),
    switches: fc.tuple(...switches),
  });
}
