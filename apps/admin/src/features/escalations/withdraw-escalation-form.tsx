import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, TextArea, typed } from '@concordat/ui';

import { withdrawEscalationMutation } from './escalations.graphql.ts';

/** The forum that asked no longer does. */
export function WithdrawEscalationForm({
  escalation: { id, version },
  onStale,
}: {
  escalation: { readonly id: string; readonly version: number };
  onStale: () => void;
}) {
  const command = useCommand(withdrawEscalationMutation, ['Escalation']);
  const send = (form: FormData) =>
    command.run({ input: { escalationId: id, reason: typed(form, 'reason'), expectedVersion: version } });
  return (
    <CommandForm
      summary="Withdraw the matter"
      button="Withdraw it"
      command={command}
      send={send}
      onStale={onStale}
    >
      <TextArea
        name="reason"
        label="Why it is no longer asked"
        hint="An agenda that has it keeps its item until somebody takes it off"
        rows={2}
        error={errorFor(command.errors, 'reason')}
      />
    </CommandForm>
  );
}
