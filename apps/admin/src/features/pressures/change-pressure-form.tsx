import { useCommand } from '@concordat/app-frame';
import { CommandForm, onFields } from '@concordat/app-frame/command-form';

import { changePressureMutation } from './pressure-desk.graphql.ts';
import type { DeskStep } from './pressure-steps.tsx';
import { PressureWordFields, typedWords } from './pressure-word-fields.tsx';

const name = 'changed-';

/** Puts the words or the owner of a pressure right; its history keeps what they were. */
export function ChangePressureForm({ pressure, posts, onStale }: DeskStep) {
  const command = useCommand(changePressureMutation, ['PressureDesk']);
  const errors = onFields(command.errors, {
    title: `${name}title`,
    what: `${name}what`,
    source: `${name}source`,
    ownerPostId: `${name}ownerPostId`,
  });

  function send(form: FormData) {
    const words = typedWords(form, name);
    if ('errors' in words) return words.errors;
    return command.run({ input: { pressureId: pressure.id, ...words, expectedVersion: pressure.version } });
  }

  return (
    <CommandForm
      summary="Change its name, words or owner"
      button="Save the change"
      done="It is changed; its history says what it was."
      command={{ ...command, errors }}
      send={send}
      onStale={onStale}
    >
      <PressureWordFields posts={posts} errors={errors} before={pressure} name={name} />
    </CommandForm>
  );
}
