import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { DateField, errorFor, TextArea, TextField, typed, typedDate } from '@concordat/ui';
import { delegateToForumMutation } from './forum-commands.graphql.ts';
import type { FormOfForum } from './forum-forms.tsx';

/** Something the forum may do on behalf of another. */
export function DelegateForm({ forum, onStale }: FormOfForum) {
  const command = useCommand(delegateToForumMutation, ['ForumPage', 'Forums']);

  function send(form: FormData) {
    const day = typedDate(form, 'powerFrom', 'First day');
    if ('error' in day) return [day.error];
    const input = {
      forumId: forum.id,
      text: typed(form, 'powerText'),
      source: typed(form, 'source'),
      from: day.date,
      expectedVersion: forum.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary="Delegate a power to it"
      button="Delegate the power"
      command={command}
      send={send}
      onStale={onStale}
    >
      <TextArea name="powerText" label="What it may do" rows={2} error={errorFor(command.errors, 'text')} />
      <TextField
        name="source"
        label="Given by"
        hint="The paper, section or decision"
        error={errorFor(command.errors, 'source')}
      />
      <DateField
        name="powerFrom"
        label="From"
        error={errorFor(command.errors, 'powerFrom') ?? errorFor(command.errors, 'from')}
      />
    </CommandForm>
  );
}
