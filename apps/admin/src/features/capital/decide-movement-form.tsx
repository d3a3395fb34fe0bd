import { useCommand, useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, exactMoney, Radios, Select, TextField, typed } from '@concordat/ui';

import { type FormOfReserves, reservesRefetched } from './form-of-reserves.ts';
import { approveReserveMovementMutation, cancelReserveMovementMutation } from './reserves.graphql.ts';

/** What was planned is approved, or is not to be. */
export function DecideMovementForm({ register, onStale }: FormOfReserves) {
  const approve = useKeyedCommand(approveReserveMovementMutation, reservesRefetched);
  const cancel = useCommand(cancelReserveMovementMutation, reservesRefetched);
  const open = register.movements.filter(
    ({ reference, cancelledBecause }) => reference === null && cancelledBecause === null,
  );
  if (open.length === 0) return null;
  const errors = [...approve.errors, ...cancel.errors];
  const command = {
    errors,
    conflict: approve.conflict ?? cancel.conflict,
    isBusy: approve.isBusy || cancel.isBusy,
    refuse: approve.refuse,
  };

  function send(form: FormData) {
    approve.refuse([]);
    cancel.refuse([]);
    const about = {
      registerId: register.id,
      movementId: typed(form, 'movementId'),
      expectedVersion: register.version,
    };
    const words = typed(form, 'words');
    return typed(form, 'outcome') === 'cancel'
      ? cancel.run({ input: { ...about, reason: words } })
      : approve.run({ input: { ...about, reference: words } });
  }

  return (
    <CommandForm
      summary={`Approve or cancel what was planned (${open.length})`}
      button="Record the outcome"
      done="The outcome is on record."
      command={command}
      send={send}
      onStale={onStale}
    >
      <Select
        name="movementId"
        label="Which"
        choices={open.map(({ id, reserveName, kind, amount, purpose }) => ({
          value: id,
          label: `${exactMoney(kind === 'draw' ? -amount : amount)} ${reserveName}: ${purpose}`,
        }))}
      />
      <Radios
        name="outcome"
        label="Outcome"
        defaultValue="approve"
        choices={[
          { value: 'approve', label: 'Approved' },
          { value: 'cancel', label: 'Cancelled' },
        ]}
      />
      <TextField
        name="words"
        label="Where it was approved, or why it is cancelled"
        error={errorFor(errors, 'reference') ?? errorFor(errors, 'reason')}
      />
    </CommandForm>
  );
}
