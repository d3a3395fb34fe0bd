import { rateInWords } from '@concordat/app-frame/plan-items';
import {
  type LiveInput,
  layeredPlan,
  liveInputItem,
  liveItemStanding,
  type PlanInputs,
  type ScenarioChanges,
} from '@concordat/domain/finance';
import { Button, Checkboxes, exactMoney, Link, PageNotice } from '@concordat/ui';
import { liveSourceHref, type ShownLiveInput } from './live-source-href.ts';

type Parts = {
  readonly plan: PlanInputs;
  readonly liveInputs: readonly ShownLiveInput[];
  readonly changes: ScenarioChanges;
  readonly onChange: (changes: ScenarioChanges) => void;
};

const keyOf = ({ id }: Pick<LiveInput, 'id'>) => `live-${id}`;

/** What other parts of the office promise the plan, switched on or off; off, the figures are what they were. */
export function LiveInputList({ plan, liveInputs, changes, onChange }: Parts) {
  if (liveInputs.length === 0) {
    return (
      <p className="govuk-body">
        No other part of the office has stated anything for the years to come: a row of a closed month can, on
        its page under Revenue, a capital scheme does once the years of its money are said, a pressure once it
        is costed, and a draw on general reserves when it is planned.
      </p>
    );
  }
  const { items } = layeredPlan(plan, changes);
  const itemOf = (input: ShownLiveInput) => items.find(({ key }) => key === keyOf(input));
  const on = liveInputs.filter((input) => itemOf(input)?.isOn === true);

  function without(key: string): ScenarioChanges {
    return {
      ...changes,
      items: changes.items.filter((item) => item.key !== key),
      switches: changes.switches.filter(({ item }) => item !== key),
    };
  }

  function toggle(input: ShownLiveInput) {
    const key = keyOf(input);
    const isOn = on.includes(input);
    const rest = without(key);
    if (plan.items.some((item) => item.key === key)) {
      onChange({ ...changes, switches: [...rest.switches, { item: key, isOn: !isOn }] });
    } else {
      onChange(isOn ? rest : { ...rest, items: [...rest.items, liveInputItem(input, plan)] });
    }
  }

  function takeAnew(input: ShownLiveInput) {
    const rest = without(keyOf(input));
    onChange({ ...rest, items: [...rest.items, liveInputItem(input, plan)] });
  }

  const changed = on.filter((input) => {
    const item = itemOf(input);
    return item !== undefined && liveItemStanding(item, input, plan) === 'recordChanged';
  });
  return (
    <>
      <Checkboxes
        name="live-inputs"
        label="Live inputs from other parts of the office"
        choices={liveInputs.map((input) => ({
          value: input.id,
          label: input.label,
          hint: <Facts input={input} plan={plan} />,
        }))}
        values={on.map(({ id }) => id)}
        onChange={(chosen) => {
          const moved = liveInputs.find((input) => chosen.includes(input.id) !== on.includes(input));
          if (moved !== undefined) toggle(moved);
        }}
      />
      {changed.map((input) => (
        <PageNotice
          key={input.id}
          tone="caution"
          title={`${input.label} has changed since it was taken.`}
          action={
            <Button weight="secondary" onClick={() => takeAnew(input)}>
              Take the record’s figures
            </Button>
          }
        >
          The scenario goes on with the figures it took until you do.
        </PageNotice>
      ))}
    </>
  );
}

function Facts({ input, plan }: { input: ShownLiveInput; plan: PlanInputs }) {
  const href = liveSourceHref(input);
  const amounts = liveInputItem(input, plan).amounts;
  const told = amounts.every(({ amount }) => amount === 0)
    ? 'Nil is expected'
    : amounts.map(({ year, amount }) => `${exactMoney(amount)} in ${year}`).join(', ');
  return (
    <>
      {told}, {rateInWords(input.probability)} sure.{' '}
      {href === null ? input.source : <Link href={href}>{input.source}</Link>}
    </>
  );
}
