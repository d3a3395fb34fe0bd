import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, TextField, typed } from '@concordat/ui';
import { addForumAliasMutation } from './forum-commands.graphql.ts';
import type { FormOfForum } from './forum-forms.tsx';

/** Another name by which papers are recognised. */
export function AddAliasForm({ forum, onStale }: FormOfForum) {
  const command = useCommand(addForumAliasMutation, ['ForumPage', 'Forums']);

  function send(form: FormData) {
    const input = {
      forumId: forum.id,
      alias: typed(form, 'alias'),
      expectedVersion: forum.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary="Add another name"
      button="Add the name"
      command={command}
      send={send}
      onStale={onStale}
    >
      <TextField
        name="alias"
        label="Name as it is printed"
        width={30}
        error={errorFor(command.errors, 'alias')}
      />
    </CommandForm>
  );
}
