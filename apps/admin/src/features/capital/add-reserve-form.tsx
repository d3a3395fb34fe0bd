import { useCommand } from '@concordat/app-frame';
import { CommandForm, onFields } from '@concordat/app-frame/command-form';
import { Checkboxes, errorFor, TextField, typed, typedAmount } from '@concordat/ui';
import { type FormOfReserves, reservesRefetched } from './form-of-reserves.ts';
import { addReserveMutation } from './reserves.graphql.ts';

/** A reserve the register did not have; money comes to it as a contribution. */
export function AddReserveForm({ register, onStale }: FormOfReserves) {
  const command = useCommand(addReserveMutation, reservesRefetched);
  // Its purpose is named apart from that of a movement, which stands on the same page.
  const errors = onFields(command.errors, { purpose: 'reservePurpose' });
  const error = (field: string) => errorFor(errors, field);

  function send(form: FormData) {
    const minimum = typedAmount(form, 'minimum', 'The minimum');
    if ('error' in minimum) return [minimum.error];
    const input = {
      registerId: register.id,
      name: typed(form, 'name'),
      purpose: typed(form, 'reservePurpose'),
      restriction: typed(form, 'restriction') || null,
      isGeneral: form.get('isGeneral') === 'yes',
      minimum: minimum.amount ?? (0 as never),
      expectedVersion: register.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary="Add a reserve"
      button="Add the reserve"
      done="The reserve is on record, with nothing in it; put money in above."
      command={{ ...command, errors }}
      send={send}
      onStale={onStale}
    >
      <TextField name="name" label="Name" error={error('name')} />
      <TextField name="reservePurpose" label="What it is for" error={error('reservePurpose')} />
      <TextField
        name="restriction"
        label="Ring-fenced for (optional)"
        hint="What its money may be used for and nothing else"
        error={error('restriction')}
      />
      <TextField
        name="minimum"
        label="Minimum (optional)"
        hint="What it is not to fall below without a reason"
        prefix="£"
        width={10}
        error={error('minimum')}
      />
      <Checkboxes
        name="isGeneral"
        label="General reserve"
        choices={[{ value: 'yes', label: 'Held against nothing in particular: it counts towards the 5%' }]}
      />
    </CommandForm>
  );
}
