import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, TextField, typed } from '@concordat/ui';
import { withdrawPaperMutation } from './papers.graphql.ts';

/** Takes the paper back for good, with a reason that is printed where it stood. */
export function WithdrawPaperForm({
  paperId,
  version,
  onStale,
}: {
  paperId: string;
  version: number;
  onStale: () => void;
}) {
  const command = useCommand(withdrawPaperMutation);
  const send = (form: FormData) =>
    command.run({
      input: { paperId, reason: typed(form, 'reason'), expectedVersion: version },
    });
  return (
    <CommandForm
      summary="Withdraw the paper"
      button="Withdraw it for good"
      command={command}
      send={send}
      onStale={onStale}
    >
      <TextField
        name="reason"
        label="Why"
        hint="Printed in the pack where the paper stood; its versions are kept here"
        error={errorFor(command.errors, 'reason')}
      />
    </CommandForm>
  );
}
