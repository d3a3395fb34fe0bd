import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { DateField, errorFor, Radios, Select, TextField, typed, typedDate } from '@concordat/ui';
import { useState } from 'react';
import { recommendForumChangeMutation } from './forum-commands.graphql.ts';
import type { OfferedForum, ShownForum } from './forum-words.ts';

type Kind = 'establish' | 'merge' | 'terminate';

/** Records a recommendation about the forum; nothing changes by it. */
export function RecommendChangeForm({
  forum,
  forums,
}: {
  forum: ShownForum;
  forums: readonly OfferedForum[];
}) {
  const command = useCommand(recommendForumChangeMutation, ['ForumPage', 'Forums']);
  const [kind, setKind] = useState<Kind>(forum.status === 'proposed' ? 'establish' : 'terminate');
  const others = forums.filter(
    ({ id, status }) => id !== forum.id && (status === 'active' || status === 'proposed'),
  );

  function send(form: FormData) {
    const on = typedDate(form, 'recommendedOn', 'Day of the recommendation');
    if ('error' in on) return [on.error];
    const withId = typed(form, 'withForumId');
    const input = {
      kind,
      forumIds: kind === 'merge' && withId !== '' ? [forum.id, withId] : [forum.id],
      intoForumId: kind === 'merge' ? typed(form, 'intoForumId') || null : null,
      on: on.date,
      in: typed(form, 'recommendedIn'),
    };
    return command.run({ input });
  }

  const choices = others.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <CommandForm
      summary="Record a recommendation about this forum"
      button="Record the recommendation"
      command={command}
      send={send}
    >
      <Radios
        name="kind"
        label="What is recommended"
        value={kind}
        onChange={(value) => setKind(value as Kind)}
        choices={
          forum.status === 'proposed'
            ? [
                { value: 'establish', label: 'Establish it' },
                { value: 'terminate', label: 'Give it up' },
              ]
            : [
                { value: 'terminate', label: 'End it' },
                { value: 'merge', label: 'Merge it into another' },
              ]
        }
        error={errorFor(command.errors, 'forumIds')}
      />
      {kind === 'merge' && (
        <>
          <Select
            name="withForumId"
            label="Together with (if another ends too)"
            prompt="No other"
            choices={choices}
          />
          <Select
            name="intoForumId"
            label="Into"
            prompt="Choose a forum"
            choices={choices}
            error={errorFor(command.errors, 'intoForumId')}
          />
        </>
      )}
      <DateField
        name="recommendedOn"
        label="Day of the recommendation"
        error={errorFor(command.errors, 'recommendedOn') ?? errorFor(command.errors, 'on')}
      />
      <TextField
        name="recommendedIn"
        label="Where it stands"
        hint="For example, Review of meetings, 2.1"
        error={errorFor(command.errors, 'in')}
      />
    </CommandForm>
  );
}
