import { useKeyedCommand, useSignedIn } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, Select, TextField, typed } from '@concordat/ui';
import { useState } from 'react';
import type { PressureDeskQuery } from '../../generated/graphql.ts';
import { namePressureMutation } from './pressure-desk.graphql.ts';
import { PressureWordFields, typedWords } from './pressure-word-fields.tsx';

/** Puts a pressure on the register as soon as a paper names it; its cost may come later. */
export function NamePressureForm({ posts, isOpen }: { posts: PressureDeskQuery['posts']; isOpen: boolean }) {
  const { viewer } = useSignedIn();
  const command = useKeyedCommand(namePressureMutation, ['PressureDesk']);
  // Open at first where the register is empty, and then as it was left: naming the first does not close it.
  const [wasOpen] = useState(isOpen);
  const error = (field: string) => errorFor(command.errors, field);

  function send(form: FormData) {
    const since = typed(form, 'since');
    const words = typedWords(form, '');
    const missing = [
      ...(/^\d{4}-\d{2}-\d{2}$/.test(since)
        ? []
        : [{ field: 'since', message: 'Enter the day, such as 2016-12-16' }]),
      ...('errors' in words ? words.errors : []),
    ];
    if (missing.length > 0 || 'errors' in words) return missing;
    return command.run({ input: { bodyId: typed(form, 'bodyId'), since: since as never, ...words } });
  }

  return (
    <CommandForm
      summary="Name a pressure"
      button="Put it on the register"
      done="It is on the register; its cost is not yet known."
      command={command}
      send={send}
      isOpen={wasOpen}
    >
      <Select
        name="bodyId"
        label="Whose register"
        choices={viewer.bodies.map(({ id, shortName }) => ({ value: id, label: shortName }))}
        error={error('bodyId')}
      />
      <TextField
        name="since"
        label="Since"
        hint="The day it was first spoken of, such as 2016-12-16"
        width={10}
        error={error('since')}
      />
      <PressureWordFields posts={posts} errors={command.errors} />
    </CommandForm>
  );
}
