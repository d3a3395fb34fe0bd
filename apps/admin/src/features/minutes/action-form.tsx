import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, Select, TextArea, TextField } from '@concordat/ui';
import { raiseActionMutation } from './minutes.graphql.ts';
import type { ShownMinutes, ShownMinutesItem } from './shown-minutes.ts';

/** "Action": what somebody is to do, whose it is, and by when. */
export function ActionForm({ minutes, item }: { minutes: ShownMinutes; item: ShownMinutesItem }) {
  const command = useCommand(raiseActionMutation, ['MinutesInHand']);
  const field = (name: string) => `${name}-${item.id}`;

  function send(form: FormData) {
    const typed = (name: string) => String(form.get(field(name)) ?? '').trim();
    return command.run({
      input: {
        minutesItemId: item.id,
        text: typed('action'),
        ownerPostId: typed('owner') || null,
        due: typed('due') || null,
        dueOn: null,
      },
    });
  }

  return (
    <CommandForm summary="Action" button="Raise the action" command={command} send={send}>
      <TextArea
        name={field('action')}
        label="What is to be done"
        rows={2}
        error={errorFor(command.errors, 'text')}
      />
      <Select
        name={field('owner')}
        label="Owner"
        prompt="Choose a post"
        choices={minutes.owners.map(({ postId, post, bodyName }) => ({
          value: postId,
          label: `${post}, ${bodyName}`,
        }))}
        error={errorFor(command.errors, 'ownerPostId')}
      />
      <TextField
        name={field('due')}
        label="Due"
        hint="In the words of the meeting, such as “in six months” or “next meeting of the Board”"
        width={30}
        error={errorFor(command.errors, 'due')}
      />
    </CommandForm>
  );
}
