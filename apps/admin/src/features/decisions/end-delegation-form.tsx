import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { DateField, errorFor, typedDate } from '@concordat/ui';
import { endDelegationMutation } from './notice-commands.graphql.ts';

/** Takes a power back after a last day. */
export function EndDelegationForm({
  line,
  onStale,
}: {
  line: { readonly id: string; readonly version: number };
  onStale: () => void;
}) {
  const command = useCommand(endDelegationMutation, ['NoticeRegisters']);
  const name = `until-${line.id}`;

  function send(form: FormData) {
    const day = typedDate(form, name, 'Last day');
    if ('error' in day) return [day.error];
    return command.run({
      input: { delegationId: line.id, until: day.date, expectedVersion: line.version },
    });
  }

  return (
    <CommandForm summary="End it" button="End the power" command={command} send={send} onStale={onStale}>
      <DateField
        name={name}
        label="Last day"
        error={errorFor(command.errors, name) ?? errorFor(command.errors, 'until')}
      />
    </CommandForm>
  );
}
