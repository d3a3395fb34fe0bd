import { PlanItemForm, PlanItemTable } from '@concordat/app-frame/plan-items';
import type { PlanInputs, PlanItem, ScenarioChanges } from '@concordat/domain/finance';
import { Button, ButtonGroup } from '@concordat/ui';
import { useState } from 'react';
import { hrefOfItemSource, type ShownLiveInput } from './live-source-href.ts';

type Parts = {
  /** The plan with the scenario's layer on it. */
  readonly inputs: PlanInputs;
  readonly changes: ScenarioChanges;
  readonly liveInputs: readonly ShownLiveInput[];
  readonly onChange: (changes: ScenarioChanges) => void;
};

/** The scenario's own items: added to the plan's, or in place of one of them; taken back, the plan's stands again. */
export function ScenarioItems({ inputs, changes, liveInputs, onChange }: Parts) {
  const [edited, setEdited] = useState<PlanItem | 'new' | null>(null);
  const own = new Set(changes.items.map(({ key }) => key));

  function put(item: PlanItem) {
    onChange({ ...changes, items: [...changes.items.filter(({ key }) => key !== item.key), item] });
    setEdited(null);
  }

  function takeBack({ key }: PlanItem) {
    onChange({
      ...changes,
      items: changes.items.filter((item) => item.key !== key),
      switches: changes.switches.filter(({ item }) => item !== key),
    });
    setEdited(null);
  }

  return (
    <>
      <PlanItemTable
        inputs={inputs}
        hrefOfSource={hrefOfItemSource(liveInputs)}
        actionsOf={(item) =>
          item.withdrawnReason !== null ? null : (
            <ButtonGroup>
              <Button weight="secondary" onClick={() => setEdited(item)}>
                Change<span className="govuk-visually-hidden"> {item.label}</span>
              </Button>
              {own.has(item.key) && (
                <Button weight="secondary" onClick={() => takeBack(item)}>
                  Take back<span className="govuk-visually-hidden"> {item.label}</span>
                </Button>
              )}
            </ButtonGroup>
          )
        }
      />
      {edited === null ? (
        <Button weight="secondary" onClick={() => setEdited('new')}>
          Add an item to this scenario
        </Button>
      ) : (
        <PlanItemForm
          key={edited === 'new' ? 'new' : edited.key}
          plan={inputs}
          item={edited === 'new' ? null : edited}
          button="Put it in the scenario"
          onItem={put}
          onCancel={() => setEdited(null)}
        />
      )}
    </>
  );
}
