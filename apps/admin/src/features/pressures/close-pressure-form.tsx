import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, TextField, typed } from '@concordat/ui';
import { closePressureMutation } from './pressure-desk.graphql.ts';
import type { DeskStep } from './pressure-steps.tsx';

/** A pressure that is none any more; it stays on the register with its reason. */
export function ClosePressureForm({ pressure, onStale }: DeskStep) {
  const command = useCommand(closePressureMutation, ['PressureDesk']);

  function send(form: FormData) {
    const reason = typed(form, 'reason');
    return command.run({ input: { pressureId: pressure.id, reason, expectedVersion: pressure.version } });
  }

  return (
    <CommandForm
      summary="Close it"
      button="Close the pressure"
      command={command}
      send={send}
      onStale={onStale}
    >
      <TextField
        name="reason"
        label="Why it is none any more"
        hint="It stays on the register; a plan that took it is told that nothing is due"
        error={errorFor(command.errors, 'reason')}
      />
    </CommandForm>
  );
}
