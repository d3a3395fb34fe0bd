import { useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { Checkboxes, errorFor, Select, TextArea, TextField, typed, typedAmount } from '@concordat/ui';
import { useState } from 'react';
import type { ReserveMovementKind } from '../../generated/graphql.ts';

import { type FormOfReserves, reservesRefetched } from './form-of-reserves.ts';
import { recordReserveMovementMutation } from './reserves.graphql.ts';

/** Money to put in, planned or approved at once, or to take out, planned; what would leave a reserve below nothing is refused. */
export function RecordMovementForm({ register, onStale }: FormOfReserves) {
  const command = useKeyedCommand(recordReserveMovementMutation, reservesRefetched);
  const [kind, setKind] = useState<ReserveMovementKind>('draw');
  const error = (name: string) => errorFor(command.errors, name);

  function send(form: FormData) {
    const money = typedAmount(form, 'amount', 'The amount');
    if ('error' in money) return [money.error];
    if (money.amount === null) return [{ field: 'amount', message: 'Enter how much' }];
    const input = {
      registerId: register.id,
      reserveId: typed(form, 'reserveId'),
      year: typed(form, 'year') as never,
      kind: typed(form, 'kind') as ReserveMovementKind,
      amount: money.amount,
      purpose: typed(form, 'purpose'),
      reference: typed(form, 'reference') || null,
      isWithinRestriction: form.get('isWithinRestriction') === 'yes',
      belowMinimumBecause: typed(form, 'belowMinimumBecause') || null,
      justification: typed(form, 'justification') || null,
      expectedVersion: register.version,
    };
    return command.run({ input }).then((done) => {
      if (done) setKind('draw');
      return done;
    });
  }

  return (
    <CommandForm
      summary="Put money in, or take it out"
      button="Record the movement"
      done="The movement is on record."
      command={command}
      send={send}
      onStale={onStale}
    >
      <Select
        name="reserveId"
        label="Reserve"
        choices={register.reserves.map(({ id, name, restriction }) => ({
          value: id,
          label: restriction === null ? name : `${name} (ring-fenced)`,
        }))}
        error={error('reserveId')}
      />
      <Select
        name="kind"
        label="Which way"
        hint={kind === 'draw' ? 'A draw is planned here, and approved by somebody else' : undefined}
        value={kind}
        onChange={(event) => setKind(event.target.value as ReserveMovementKind)}
        choices={[
          { value: 'draw', label: 'Out: a draw' },
          { value: 'contribution', label: 'In: a contribution' },
        ]}
      />
      <TextField name="amount" label="Amount" prefix="£" width={10} error={error('amount')} />
      <Select
        name="year"
        label="Year"
        choices={register.years.map(({ year }) => ({ value: year, label: year }))}
        error={error('year')}
      />
      <TextField name="purpose" label="Scheme or purpose" error={error('purpose')} />
      {kind === 'contribution' && (
        <TextField
          name="reference"
          label="Where it was approved (leave empty while it is planned)"
          error={error('reference')}
        />
      )}
      <Checkboxes
        name="isWithinRestriction"
        label="For ring-fenced money"
        choices={[{ value: 'yes', label: 'It is used only for what the money is ring-fenced for' }]}
        error={error('isWithinRestriction')}
      />
      <TextField
        name="belowMinimumBecause"
        label="Why the reserve may fall below its minimum (if it does)"
        error={error('belowMinimumBecause')}
      />
      <TextArea
        name="justification"
        label="Why general reserves may be above 5% of the net budget (if they are)"
        rows={2}
        error={error('justification')}
      />
    </CommandForm>
  );
}
