import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { DateField, errorFor, Select, typed, typedDate } from '@concordat/ui';
import { endSeatMutation } from './forum-commands.graphql.ts';
import type { FormOfForum } from './forum-forms.tsx';

/** Ends the seat of a post with its last day. */
export function EndSeatForm({ forum, onStale }: FormOfForum) {
  const command = useCommand(endSeatMutation, ['ForumPage', 'Forums']);

  function send(form: FormData) {
    const postId = typed(form, 'endingPostId');
    if (postId === '') return [{ field: 'endingPostId', message: 'Choose a post' }];
    const day = typedDate(form, 'until', 'Last day');
    if ('error' in day) return [day.error];
    const input = {
      forumId: forum.id,
      postId,
      until: day.date,
      expectedVersion: forum.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm summary="End a seat" button="End the seat" command={command} send={send} onStale={onStale}>
      <Select
        name="endingPostId"
        label="Post"
        prompt="Choose a post"
        choices={forum.seats
          .filter(({ until }) => until === null)
          .map(({ postId, postTitle }) => ({ value: postId, label: postTitle ?? 'A post of another body' }))}
        error={errorFor(command.errors, 'endingPostId') ?? errorFor(command.errors, 'postId')}
      />
      <DateField name="until" label="Last day" error={errorFor(command.errors, 'until')} />
    </CommandForm>
  );
}
