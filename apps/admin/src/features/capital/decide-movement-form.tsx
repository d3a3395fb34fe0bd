import { useCommand, useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, exactMoney, Radios, Select, TextField, typed } from '@concordat/ui';
import { useState } from 'react';

import { type FormOfReserves, reservesRefetched } from './form-of-reserves.ts';
import { approveReserveMovementMutation, cancelReserveMovementMutation } from './reserves.graphql.ts';

/** What was planned is approved, or is not to be: of each movement only what the reader may do with it. */
export function DecideMovementForm({ register, onStale }: FormOfReserves) {
  const approve = useKeyedCommand(approveReserveMovementMutation, reservesRefetched);
  const cancel = useCommand(cancelReserveMovementMutation, reservesRefetched);
  const [chosen, setChosen] = useState('');
  const open = register.movements.filter(({ allowedCommands }) => allowedCommands.length > 0);
  const movement = open.find(({ id }) => id === chosen) ?? open[0];
  if (movement === undefined) return null;
  const may = (command: string) => movement.allowedCommands.includes(command);
  const outcomes = [
    ...(may('ApproveReserveMovement') ? [{ value: 'approve', label: 'Approved' }] : []),
    ...(may('CancelReserveMovement') ? [{ value: 'cancel', label: 'Cancelled' }] : []),
  ];
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
      summary={`${outcomeOf(open)} what was planned (${open.length})`}
      button="Record the outcome"
      done="The outcome is on record."
      command={command}
      send={send}
      onStale={onStale}
    >
      <Select
        name="movementId"
        label="Which"
        value={movement.id}
        onChange={(event) => setChosen(event.target.value)}
        choices={open.map(({ id, reserveName, kind, amount, purpose }) => ({
          value: id,
          label: `${exactMoney(kind === 'draw' ? -amount : amount)} ${reserveName}: ${purpose}`,
        }))}
      />
      {movement.isOwn && movement.kind === 'draw' && (
        <p className="govuk-body">You planned this draw, so that somebody else approves it.</p>
      )}
      <Radios
        key={movement.id}
        name="outcome"
        label="Outcome"
        defaultValue={outcomes[0]?.value ?? null}
        choices={outcomes}
      />
      <TextField
        name="words"
        label={
          !may('ApproveReserveMovement')
            ? 'Why it is cancelled'
            : may('CancelReserveMovement')
              ? 'Where it was approved, or why it is cancelled'
              : 'Where it was approved'
        }
        hint={may('ApproveReserveMovement') ? 'Such as a decision notice' : undefined}
        error={errorFor(errors, 'reference') ?? errorFor(errors, 'reason')}
      />
    </CommandForm>
  );
}

function outcomeOf(open: FormOfReserves['register']['movements']): string {
  const may = (command: string) => open.some(({ allowedCommands }) => allowedCommands.includes(command));
  if (!may('CancelReserveMovement')) return 'Approve';
  return may('ApproveReserveMovement') ? 'Approve or cancel' : 'Cancel';
}
