import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, Select, typed } from '@concordat/ui';
import { setReportsToMutation } from './forum-commands.graphql.ts';
import type { FormOfForum } from './forum-forms.tsx';
import type { OfferedForum } from './forum-words.ts';

/** Which forum it reports to. */
export function SetReportsToForm({
  forum,
  onStale,
  forums,
}: FormOfForum & { forums: readonly OfferedForum[] }) {
  const command = useCommand(setReportsToMutation, ['ForumPage', 'Forums']);

  function send(form: FormData) {
    const input = {
      forumId: forum.id,
      reportsToId: typed(form, 'reportsToId') || null,
      expectedVersion: forum.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary="Change which forum it reports to"
      button="Change which forum it reports to"
      command={command}
      send={send}
      onStale={onStale}
    >
      <Select
        name="reportsToId"
        label="Reports to"
        prompt="No other forum"
        defaultValue={forum.reportsTo?.id ?? ''}
        choices={forums
          .filter(({ id, status }) => id !== forum.id && (status === 'active' || status === 'proposed'))
          .map(({ id, name }) => ({ value: id, label: name }))}
        error={errorFor(command.errors, 'reportsToId')}
      />
    </CommandForm>
  );
}
