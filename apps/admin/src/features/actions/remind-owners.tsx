import { useKeyedCommand } from '@concordat/app-frame';
import { Button, ErrorSummary, PageNotice } from '@concordat/ui';
import { useState } from 'react';
import type { RemindActionsMutation } from '../../generated/graphql.ts';
import { remindActionsMutation } from './action-desk.graphql.ts';

type Reminded = Extract<RemindActionsMutation['remindActions'], { __typename: 'ActionsReminded' }>;

/** Chooses all that are listed, and asks the owners of the chosen ones how far they are. */
export function RemindOwners({
  remindable,
  chosen,
  onSelect,
}: {
  remindable: readonly string[];
  chosen: readonly string[];
  onSelect: (ids: ReadonlySet<string>) => void;
}) {
  const command = useKeyedCommand(remindActionsMutation);
  const [done, setDone] = useState<Reminded | null>(null);
  if (remindable.length === 0 && done === null) return null;
  const isAll = chosen.length === remindable.length && chosen.length > 0;

  async function remind() {
    setDone(null);
    if (chosen.length === 0) {
      command.refuse([{ message: 'Choose the actions whose owners you want to remind' }]);
      return;
    }
    const reminded = await command.run({ input: { actionIds: [...chosen] } });
    if (reminded === null) return;
    setDone(reminded);
    onSelect(new Set());
  }

  return (
    <div className="cc-remind cc-no-print">
      <ErrorSummary errors={command.errors} />
      {done !== null && <WhatWasDone done={done} />}
      <div className="cc-remind__bar">
        <label className="cc-choosable">
          <input
            type="checkbox"
            className="cc-choosable__box"
            checked={isAll}
            ref={(box) => {
              if (box) box.indeterminate = chosen.length > 0 && !isAll;
            }}
            onChange={() => onSelect(isAll ? new Set() : new Set(remindable))}
          />
          <span>
            Choose all {remindable.length} listed{chosen.length > 0 && ` (${chosen.length} chosen)`}
          </span>
        </label>
        <Button onClick={() => void remind()} busy={command.isBusy ? 'Reminding' : undefined}>
          Remind the owners
        </Button>
      </div>
    </div>
  );
}

function WhatWasDone({ done: { reminded, ownerCount, notReminded } }: { done: Reminded }) {
  const actions = reminded.length === 1 ? '1 action' : `${reminded.length} actions`;
  return (
    <PageNotice
      tone={notReminded.length > 0 ? 'caution' : 'plain'}
      title={`${ownerCount === 1 ? '1 owner was' : `${ownerCount} owners were`} reminded of ${actions}.`}
      isAnnounced
    >
      It stands on their home page until they report; those with an account get one mail.
      {notReminded.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {notReminded.map(({ action, because }) => (
            <li key={action.id}>
              “{action.text}” was left as it is, because {because}.
            </li>
          ))}
        </ul>
      )}
    </PageNotice>
  );
}
