import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, Select, TextField, typed } from '@concordat/ui';
import { addSchemeMutation } from './capital.graphql.ts';
import { type FormOfDesk, refetched } from './desk.ts';

/** A scheme, or another part of one; it has no budget until one is approved. */
export function AddSchemeForm({ desk, onStale }: FormOfDesk) {
  const command = useCommand(addSchemeMutation, refetched);
  const { programme } = desk;

  function send(form: FormData) {
    const life = typed(form, 'assetLifeYears');
    if (!/^\d*$/.test(life)) return [{ field: 'assetLifeYears', message: 'Enter whole years' }];
    const input = {
      programmeId: programme.id,
      number: typed(form, 'number') || null,
      title: typed(form, 'title'),
      block: typed(form, 'block'),
      heldFor: typed(form, 'heldFor') || null,
      assetLifeYears: life === '' ? null : Number(life),
      expectedVersion: programme.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary="Add a scheme, or a part of one"
      button="Add the scheme"
      done="The scheme is in the programme, without a budget yet."
      command={command}
      send={send}
      onStale={onStale}
    >
      <TextField name="title" label="Title" error={errorFor(command.errors, 'title')} />
      <TextField
        name="number"
        label="Number (if it has one)"
        hint="Such as CP16/07; parts of one scheme share it"
        width={10}
        error={errorFor(command.errors, 'number')}
      />
      <Select
        name="block"
        label="Block"
        choices={programme.blocks.map((block) => ({ value: block, label: block }))}
        error={errorFor(command.errors, 'block')}
      />
      <TextField
        name="heldFor"
        label="Waits for (if it may not spend yet)"
        hint="Such as: further business case"
        error={errorFor(command.errors, 'heldFor')}
      />
      <TextField
        name="assetLifeYears"
        label="Years that what it buys will last (if known)"
        width={3}
        inputMode="numeric"
        error={errorFor(command.errors, 'assetLifeYears')}
      />
    </CommandForm>
  );
}
