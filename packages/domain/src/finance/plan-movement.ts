import { type FinancialYear, type Pence, pence } from '../kernel/index.ts';
import { forecastPlan, type PlanForecast } from './forecast-plan.ts';
import { type PlanInputs, planYears } from './plan-inputs.ts';
import { effectOnGap } from './plan-item.ts';

/** One reason why the gap moved; plus is a larger gap. */
export type PlanMovement = { readonly label: string; readonly amounts: readonly Pence[] };

/**
 * What each changed assumption does to the gap in each year, one after another in the order of the plan: lines, then
 * drivers, then items. The effects add up to the whole movement exactly. The plans must have the same years.
 */
export function movementByAssumption(from: PlanInputs, to: PlanInputs): readonly PlanMovement[] {
  let plan: PlanInputs = from;
  let gaps = gapsOf(forecastPlan(from));
  const found: PlanMovement[] = [];
  const step = (label: string, next: PlanInputs) => {
    const then = gapsOf(forecastPlan(next));
    const amounts = then.map((gap, at) => pence(gap - (gaps[at] as Pence)));
    if (amounts.some((amount) => amount !== 0)) found.push({ label, amounts });
    plan = next;
    gaps = then;
  };
  for (const key of keysOf(from.drivers, to.drivers)) {
    const next = to.drivers.find((driver) => driver.key === key);
    const before = from.drivers.find((driver) => driver.key === key);
    if (next !== undefined && before === undefined)
      plan = { ...plan, drivers: [...plan.drivers, withoutRates(next)] };
  }
  for (const key of keysOf(from.lines, to.lines)) {
    const label = labelIn(key, to.lines, from.lines);
    step(label, { ...plan, lines: replaced(plan.lines, key, to.lines) });
  }
  for (const key of keysOf(from.drivers, to.drivers)) {
    const label = labelIn(key, to.drivers, from.drivers);
    step(label, { ...plan, drivers: replaced(plan.drivers, key, to.drivers) });
  }
  for (const key of keysOf(from.items, to.items)) {
    const label = labelIn(key, to.items, from.items);
    step(label, { ...plan, items: replaced(plan.items, key, to.items) });
  }
  return found;
}

/** Line by line, year by year: how far each line and item of a later plan is from the earlier one, in years of both. */
export function movementByLine(
  earlier: PlanInputs,
  later: PlanInputs,
): { readonly years: readonly FinancialYear[]; readonly lines: readonly PlanMovement[] } {
  const years = planYears(later).filter((year) => planYears(earlier).includes(year));
  const before = effectsOnGap(earlier, years);
  const after = effectsOnGap(later, years);
  const lines = keysOf(before, after).flatMap((key) => {
    const was = before.find((each) => each.key === key);
    const is = after.find((each) => each.key === key);
    const amounts = years.map((_, at) => pence((is?.amounts[at] ?? 0) - (was?.amounts[at] ?? 0)));
    return amounts.every((amount) => amount === 0) ? [] : [{ label: (is ?? was)?.label ?? key, amounts }];
  });
  return { years, lines };
}

function effectsOnGap(plan: PlanInputs, years: readonly FinancialYear[]) {
  const forecast = forecastPlan(plan);
  const places = years.map((year) => planYears(plan).indexOf(year));
  const signed = [
    ...forecast.lines.map((line) => ({ ...line, sign: line.side === 'spend' ? 1 : -1 })),
    ...forecast.items.map((item) => ({ ...item, sign: effectOnGap(item.kind) })),
  ];
  return signed.map(({ key, label, sign, amounts }) => ({
    key,
    label,
    amounts: places.map((at) => pence(sign * (amounts[at] as number) + 0)),
  }));
}

function gapsOf({ years }: PlanForecast): readonly Pence[] {
  return years.map(({ gap }) => gap);
}

type Keyed = { readonly key: string; readonly label: string };

function keysOf(from: readonly Keyed[], to: readonly Keyed[]): readonly string[] {
  return [...new Set([...from, ...to].map(({ key }) => key))];
}

function labelIn(key: string, ...lists: readonly (readonly Keyed[])[]): string {
  return lists.flat().find((each) => each.key === key)?.label ?? key;
}

/** What stands for the key in `to` takes its place; a driver that is gone moves nothing any more. */
function replaced<Each extends Keyed>(list: readonly Each[], key: string, to: readonly Each[]): Each[] {
  const next = to.find((each) => each.key === key);
  if (next === undefined)
    return list.flatMap((each) => (each.key !== key ? [each] : 'rates' in each ? [withoutRates(each)] : []));
  return list.some((each) => each.key === key)
    ? list.map((each) => (each.key === key ? next : each))
    : [...list, next];
}

function withoutRates<Each>(driver: Each): Each {
  return { ...driver, rates: [] };
}
