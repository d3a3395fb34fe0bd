import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { DateField, errorFor, Radios, TextField, typed, typedDate } from '@concordat/ui';
import { decideForumChangeMutation } from './forum-commands.graphql.ts';
import { changeInWords, type ShownChange } from './forum-words.ts';

/** Records what the parent forum decided about a recommendation. */
export function DecideChangeForm({ change, onStale }: { change: ShownChange; onStale: () => void }) {
  const command = useCommand(decideForumChangeMutation, ['ForumPage', 'Forums']);
  const field = (name: string) => `${name}-${change.id}`;

  function send(form: FormData) {
    const on = typedDate(form, field('on'), 'Day of the decision');
    const isAgreed = typed(form, field('isAgreed'));
    const errors = [
      ...(isAgreed === '' ? [{ field: field('isAgreed'), message: 'Say whether it was agreed' }] : []),
      ...('error' in on ? [on.error] : []),
    ];
    if ('error' in on || errors.length > 0) return errors;
    const input = {
      changeId: change.id,
      on: on.date,
      in: typed(form, field('in')),
      isAgreed: isAgreed === 'yes',
      expectedVersion: change.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary={`Record the decision to ${changeInWords(change)}`}
      button="Record the decision"
      command={command}
      send={send}
      onStale={onStale}
    >
      <Radios
        name={field('isAgreed')}
        label="Was it agreed?"
        isInline
        choices={[
          { value: 'yes', label: 'Agreed' },
          { value: 'no', label: 'Rejected' },
        ]}
        error={errorFor(command.errors, field('isAgreed'))}
      />
      <DateField
        name={field('on')}
        label="Day of the decision"
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
