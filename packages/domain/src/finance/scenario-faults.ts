import type { PlanFault } from './plan-faults.ts';
import { planFaults } from './plan-faults.ts';
import type { PlanInputs } from './plan-inputs.ts';
import { planYears } from './plan-inputs.ts';
import { layeredPlan, type ScenarioChanges } from './scenario-changes.ts';

/** What is wrong with a layer over this plan: it names what is not there, says a thing twice, or spoils the plan. */
export function scenarioFaults(plan: PlanInputs, changes: ScenarioChanges): readonly PlanFault[] {
  const years = planYears(plan);
  const faults: PlanFault[] = [];
  const seen = new Set<string>();
  for (const { driver, year } of changes.rates) {
    const label = plan.drivers.find(({ key }) => key === driver)?.label;
    if (label === undefined) {
      faults.push({ kind: 'DriverUnknown', driver, label: driver });
      continue;
    }
    if (!years.includes(year)) faults.push({ kind: 'PlanYearOutside', label, year });
    if (seen.has(`${driver} ${year}`)) faults.push({ kind: 'PlanYearsOverlap', label, year });
    seen.add(`${driver} ${year}`);
  }
  const known = new Set([...plan.items, ...changes.items].map(({ key }) => key));
  for (const { item } of changes.switches) {
    if (!known.has(item)) faults.push({ kind: 'ItemUnknown', item });
  }
  const added = changes.items.map(({ key }) => key);
  for (const key of added.filter((each, at) => added.indexOf(each) !== at))
    faults.push({ kind: 'PlanNameTwice', key });
  return faults.length > 0 ? faults : planFaults(layeredPlan(plan, changes));
}
