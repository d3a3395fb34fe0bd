import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { purposeWords } from '@concordat/domain/printed';
import { errorFor, Select, TextField, typed } from '@concordat/ui';
import { addStandingItemMutation } from './forum-commands.graphql.ts';
import type { FormOfForum } from './forum-forms.tsx';

/** An item that stands on each new agenda. */
export function AddStandingItemForm({ forum, onStale }: FormOfForum) {
  const command = useCommand(addStandingItemMutation, ['ForumPage', 'Forums']);

  function send(form: FormData) {
    const input = {
      forumId: forum.id,
      title: typed(form, 'title'),
      lead: typed(form, 'lead') || null,
      purpose: (typed(form, 'purpose') || null) as keyof typeof purposeWords | null,
      expectedVersion: forum.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary="Add a standing item"
      button="Add the item"
      command={command}
      send={send}
      onStale={onStale}
    >
      <TextField name="title" label="Title" width={30} error={errorFor(command.errors, 'title')} />
      <TextField
        name="lead"
        label="Lead (if there is one)"
        hint="The post that brings it"
        width={30}
        error={errorFor(command.errors, 'lead')}
      />
      <Select
        name="purpose"
        label="Purpose"
        prompt="Not said"
        choices={Object.entries(purposeWords).map(([value, label]) => ({ value, label }))}
      />
    </CommandForm>
  );
}
