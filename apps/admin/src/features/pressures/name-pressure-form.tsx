import { useKeyedCommand, useSignedIn } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, Select, TextArea, TextField } from '@concordat/ui';
import type { PressureDeskQuery } from '../../generated/graphql.ts';
import { namePressureMutation } from './pressure-desk.graphql.ts';

/** Puts a pressure on the register as soon as a paper names it; its cost may come later. */
export function NamePressureForm({ posts, isOpen }: { posts: PressureDeskQuery['posts']; isOpen: boolean }) {
  const { viewer } = useSignedIn();
  const command = useKeyedCommand(namePressureMutation, ['PressureDesk']);
  const error = (field: string) => errorFor(command.errors, field);

  function send(form: FormData) {
    const typed = (name: string) => String(form.get(name) ?? '').trim();
    const since = typed('since');
    const missing = [
      ...(/^\d{4}-\d{2}-\d{2}$/.test(since)
        ? []
        : [{ field: 'since', message: 'Enter the day, such as 2016-12-16' }]),
      ...(typed('ownerPostId') === ''
        ? [{ field: 'ownerPostId', message: 'Choose the post that answers for it' }]
        : []),
    ];
    if (missing.length > 0) return missing;
    return command.run({
      input: {
        bodyId: typed('bodyId'),
        title: typed('title'),
        what: typed('what'),
        since: since as never,
        source: typed('source'),
        ownerPostId: typed('ownerPostId'),
      },
    });
  }

  return (
    <CommandForm
      summary="Name a pressure"
      button="Put it on the register"
      done="It is on the register; its cost is not yet known."
      command={command}
      send={send}
      isOpen={isOpen}
    >
      <Select
        name="bodyId"
        label="Whose register"
        choices={viewer.bodies.map(({ id, shortName }) => ({ value: id, label: shortName }))}
        error={error('bodyId')}
      />
      <TextField name="title" label="Name" error={error('title')} />
      <TextArea name="what" label="What it is" error={error('what')} />
      <TextField
        name="since"
        label="Since"
        hint="The day it was first spoken of, such as 2016-12-16"
        width={10}
        error={error('since')}
      />
      <TextField name="source" label="Named in" hint="The paper and paragraph" error={error('source')} />
      <Select
        name="ownerPostId"
        label="Answers for it"
        prompt="Choose a post"
        choices={posts.edges.map(({ node: { id, title, body } }) => ({
          value: id,
          label: `${title}, ${body.shortName}`,
        }))}
        error={error('ownerPostId')}
      />
    </CommandForm>
  );
}
