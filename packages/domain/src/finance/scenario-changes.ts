import type { FinancialYear, Ppm } from '../kernel/index.ts';
import type { PlanInputs } from './plan-inputs.ts';
import type { PlanItem } from './plan-item.ts';

export type ChangedRate = {
  readonly driver: string;
  readonly year: FinancialYear;
  readonly rate: Ppm;
};

/** What a scenario has otherwise than what it stands on. */
export type ScenarioChanges = {
  readonly rates: readonly ChangedRate[];
  /** Added, or in place of the item with the same key. */
  readonly items: readonly PlanItem[];
  readonly switches: readonly { readonly item: string; readonly isOn: boolean }[];
};

export const noChanges: ScenarioChanges = { rates: [], items: [], switches: [] };

/** The plan with a layer on top: items first, then rates, then switches; the plan itself stays as it was. */
export function layeredPlan(plan: PlanInputs, { rates, items, switches }: ScenarioChanges): PlanInputs {
  const rateOf = new Map(rates.map(({ driver, year, rate }) => [`${driver} ${year}`, rate]));
  const itemOf = new Map(items.map((item) => [item.key, item]));
  const switchOf = new Map(switches.map(({ item, isOn }) => [item, isOn]));
  const known = new Set(plan.items.map(({ key }) => key));
  const all = [
    ...plan.items.map((item) => itemOf.get(item.key) ?? item),
    ...items.filter(({ key }) => !known.has(key)),
  ];
  return {
    ...plan,
    drivers: plan.drivers.map((driver) => ({
      ...driver,
      rates: driver.rates.map(({ year, rate }) => ({
        year,
        rate: rateOf.get(`${driver.key} ${year}`) ?? rate,
      })),
    })),
    items: all.map((item) => ({ ...item, isOn: switchOf.get(item.key) ?? item.isOn })),
  };
}

/** One layer that does what the two do one after the other; where both touch the same thing the upper one holds. */
function combinedChanges(lower: ScenarioChanges, upper: ScenarioChanges): ScenarioChanges {
  return {
    rates: merged(lower.rates, upper.rates, ({ driver, year }) => `${driver} ${year}`),
    items: merged(lower.items, upper.items, ({ key }) => key),
    switches: merged(
      lower.switches.filter(({ item }) => upper.items.every(({ key }) => key !== item)),
      upper.switches,
      ({ item }) => item,
    ),
  };
}

/** A scenario with all that lies under it: the layers of what it stands on, laid together, and its own. */
export type ScenarioLayers = { readonly changesBelow: ScenarioChanges; readonly changes: ScenarioChanges };

/** Layers laid together from the lowest up. */
export function laidTogether(layers: readonly ScenarioChanges[]): ScenarioChanges {
  return layers.reduce(combinedChanges, noChanges);
}

/** The plan with every layer of a scenario: what changes below shows through wherever the scenario says nothing. */
export function planOfScenario(plan: PlanInputs, { changesBelow, changes }: ScenarioLayers): PlanInputs {
  return layeredPlan(plan, combinedChanges(changesBelow, changes));
}

/** The part of a scenario's own layer that touches what a layer below it has touched too: there its own holds. */
export function changesHeldOver({ changesBelow, changes }: ScenarioLayers): ScenarioChanges {
  const rates = new Set(changesBelow.rates.map(({ driver, year }) => `${driver} ${year}`));
  const items = new Set([
    ...changesBelow.items.map(({ key }) => key),
    ...changesBelow.switches.map(({ item }) => item),
  ]);
  return {
    rates: changes.rates.filter(({ driver, year }) => rates.has(`${driver} ${year}`)),
    items: changes.items.filter(({ key }) => items.has(key)),
    switches: changes.switches.filter(({ item }) => items.has(item)),
  };
}

function merged<Each>(lower: readonly Each[], upper: readonly Each[], keyOf: (each: Each) => string): Each[] {
  const replaced = new Map(upper.map((each) => [keyOf(each), each]));
  const kept = lower.map((each) => replaced.get(keyOf(each)) ?? each);
  const known = new Set(lower.map(keyOf));
  return [...kept, ...upper.filter((each) => !known.has(keyOf(each)))];
}
