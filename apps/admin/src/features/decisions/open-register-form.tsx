import { useCommand, useSignedIn } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, TextField, typed } from '@concordat/ui';
import { openNoticeRegisterMutation } from './notice-commands.graphql.ts';

/** Opens the register of decisions: its letters, and the last number given before. */
export function OpenRegisterForm({ bodyId }: { bodyId: string }) {
  const { office } = useSignedIn();
  const command = useCommand(openNoticeRegisterMutation, ['NoticeRegisters']);

  function send(form: FormData) {
    const lastBefore = Number(typed(form, 'lastBefore') || '0');
    if (!Number.isInteger(lastBefore)) return [{ field: 'lastBefore', message: 'Enter a whole number' }];
    const input = {
      bodyId,
      prefix: typed(form, 'prefix'),
      year: Number(office.today.slice(0, 4)),
      lastBefore,
    };
    return command.run({ input });
  }

  return (
    <CommandForm summary="Open the register of decisions" button="Open it" command={command} send={send}>
      <TextField
        name="prefix"
        label="Letters of its references"
        hint="For example, CPCC"
        width={10}
        error={errorFor(command.errors, 'prefix')}
      />
      <TextField
        name="lastBefore"
        label={`Last number given in ${office.today.slice(0, 4)} before today`}
        hint="0 where none was"
        width={5}
        error={errorFor(command.errors, 'lastBefore')}
      />
    </CommandForm>
  );
}
