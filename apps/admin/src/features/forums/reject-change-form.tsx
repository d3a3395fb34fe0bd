import { useCommand, useSignedIn } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { DateField, errorFor, TextField, typed, typedDate } from '@concordat/ui';
import { decideForumChangeMutation } from './forum-commands.graphql.ts';
import { changeInWords, type ShownChange } from './forum-words.ts';

/** Answers the contradiction where it is said: the recommendation was never decided, and the forum goes on. */
export function RejectChangeForm({ change, onStale }: { change: ShownChange; onStale: () => void }) {
  const command = useCommand(decideForumChangeMutation, ['ForumPage', 'Forums']);
  const { office } = useSignedIn();
  const [year = '', month = '', day = ''] = office.today.split('-');
  const field = (name: string) => `rejected-${name}-${change.id}`;

  function send(form: FormData) {
    const on = typedDate(form, field('on'), 'Day of the decision');
    if ('error' in on) return [on.error];
    const input = {
      changeId: change.id,
      on: on.date,
      in: typed(form, field('in')),
      isAgreed: false,
      expectedVersion: change.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary={`Reject the recommendation to ${changeInWords(change)}`}
      button="Record that it is rejected"
      command={command}
      send={send}
      onStale={onStale}
    >
      <DateField
        name={field('on')}
        label="Day of the decision"
        defaultValue={{ day: String(Number(day)), month: String(Number(month)), year }}
        error={errorFor(command.errors, field('on')) ?? errorFor(command.errors, 'on')}
      />
      <TextField
        name={field('in')}
        label="Where it stands"
        hint="For example, minutes of 8 January 2020, 3.2"
        error={errorFor(command.errors, 'in')}
      />
    </CommandForm>
  );
}
