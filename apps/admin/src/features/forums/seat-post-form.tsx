import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { DateField, errorFor, Radios, Select, typed, typedDate } from '@concordat/ui';
import { seatPostMutation } from './forum-commands.graphql.ts';
import type { FormOfForum } from './forum-forms.tsx';
import type { OfferedPost } from './forum-words.ts';

/** Gives a post a seat; whoever holds the post sits. */
export function SeatPostForm({ forum, onStale, posts }: FormOfForum & { posts: readonly OfferedPost[] }) {
  const command = useCommand(seatPostMutation, ['ForumPage', 'Forums']);

  function send(form: FormData) {
    const postId = typed(form, 'postId');
    if (postId === '') return [{ field: 'postId', message: 'Choose a post' }];
    const day = typedDate(form, 'seatFrom', 'First day');
    if ('error' in day) return [day.error];
    const input = {
      forumId: forum.id,
      postId,
      role: typed(form, 'role') === 'chair' ? ('chair' as const) : ('member' as const),
      from: day.date,
      expectedVersion: forum.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary="Give a post a seat"
      button="Give it a seat"
      command={command}
      send={send}
      onStale={onStale}
    >
      <Select
        name="postId"
        label="Post"
        prompt="Choose a post"
        choices={posts.map(({ id, title, body }) => ({ value: id, label: `${title}, ${body.shortName}` }))}
        error={errorFor(command.errors, 'postId')}
      />
      <Radios
        name="role"
        label="As"
        isInline
        defaultValue="member"
        choices={[
          { value: 'chair', label: 'Chair' },
          { value: 'member', label: 'Member' },
        ]}
      />
      <DateField
        name="seatFrom"
        label="From"
        error={errorFor(command.errors, 'seatFrom') ?? errorFor(command.errors, 'from')}
      />
    </CommandForm>
  );
}
