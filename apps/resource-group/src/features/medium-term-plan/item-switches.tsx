import type { PlanInputs, ScenarioChanges } from '@concordat/domain/finance';
import { Checkboxes } from '@concordat/ui';

/** Which pressures and savings count in the scenario; off again, the figures are exactly what they were. */
export function ItemSwitches({
  inputs,
  changes,
  onChange,
}: {
  inputs: PlanInputs;
  changes: ScenarioChanges;
  onChange: (changes: ScenarioChanges) => void;
}) {
  const items = inputs.items.filter(
    ({ withdrawnReason, liveSource }) => withdrawnReason === null && liveSource === null,
  );
  if (items.length === 0) return null;
  const on = items.filter(({ isOn }) => isOn).map(({ key }) => key);
  return (
    <Checkboxes
      name="items"
      label="What counts"
      choices={items.map(({ key, label }) => ({ value: key, label }))}
      values={on}
      onChange={(chosen) => {
        const moved = items.filter(({ key }) => chosen.includes(key) !== on.includes(key));
        const others = changes.switches.filter(({ item }) => moved.every(({ key }) => key !== item));
        const switches = moved.map(({ key }) => ({ item: key, isOn: chosen.includes(key) }));
        onChange({ ...changes, switches: [...others, ...switches] });
      }}
    />
  );
}
