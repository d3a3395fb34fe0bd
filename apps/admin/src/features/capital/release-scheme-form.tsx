import { useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { DateField, errorFor, Select, TextField, typed, typedDateOrNone } from '@concordat/ui';
import { releaseSchemeMutation } from './capital.graphql.ts';
import { type FormOfDesk, refetched, schemeChoices, schemesOf } from './desk.ts';

/** Lets a held scheme spend once its business case is approved. */
export function ReleaseSchemeForm({ desk, onStale }: FormOfDesk) {
  const command = useKeyedCommand(releaseSchemeMutation, refetched);
  const held = schemesOf(desk).filter(({ isHeld }) => isHeld);
  if (held.length === 0) return null;

  function send(form: FormData) {
    const day = typedDateOrNone(form, 'releasedOn', 'Day of the release');
    if ('error' in day) return [day.error];
    if (day.date === null) return [{ field: 'releasedOn', message: 'Enter the day of the release' }];
    const input = {
      programmeId: desk.programme.id,
      schemeId: typed(form, 'heldScheme'),
      on: day.date,
      reference: typed(form, 'releaseReference'),
      expectedVersion: desk.programme.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary={`Release a scheme that waits for its business case (${held.length})`}
      button="Release the scheme"
      done="The scheme may spend."
      command={command}
      send={send}
      onStale={onStale}
    >
      <Select name="heldScheme" label="Scheme" choices={schemeChoices(held)} />
      <DateField name="releasedOn" label="May spend from" error={errorFor(command.errors, 'releasedOn')} />
      <TextField
        name="releaseReference"
        label="Where its business case was approved"
        error={errorFor(command.errors, 'releaseReference') ?? errorFor(command.errors, 'reference')}
      />
    </CommandForm>
  );
}
