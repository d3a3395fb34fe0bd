import { useQuery } from '@apollo/client/react';
import { useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { discussionOf } from '@concordat/domain/printed';
import { CouldNotOpen, errorFor, LoadingState, longDate, Select, TextArea, typed } from '@concordat/ui';
import { useState } from 'react';
import type { SignedWordsQuery } from '../../generated/graphql.ts';
import { minuteCorrectionMutation, signedWordsQuery } from './minutes.graphql.ts';
import type { ShownMinutes, ShownMinutesItem } from './shown-minutes.ts';

type SignedItem = NonNullable<SignedWordsQuery['minutes']>['items'][number];

/** "Correction": what signed minutes of before should have said or resolved, minuted here and linked to the words there. */
export function CorrectionForm({ minutes, item }: { minutes: ShownMinutes; item: ShownMinutesItem }) {
  const { signedBefore, forum } = minutes;
  const command = useKeyedCommand(minuteCorrectionMutation, ['MinutesInHand']);
  const [minutesId, choose] = useState('');
  const field = (name: string) => `${name}-${item.id}`;
  if (signedBefore.length === 0) return null;

  // Each item has such a form: its fields, and the errors beside them, are known by the item too.
  const errors = command.errors.map((error) =>
    error.field === undefined ? error : { ...error, field: field(error.field) },
  );
  function send(form: FormData) {
    const words = typed(form, field('correctsParagraphId'));
    if (words === '') {
      const missing = minutesId === '' ? 'minutes' : 'correctsParagraphId';
      return [{ field: missing, message: 'Choose the words that are corrected.' }];
    }
    return command.run({
      input: { minutesItemId: item.id, ...wordsNamed(words), text: typed(form, field('text')) },
    });
  }

  return (
    <CommandForm
      summary="Correction"
      button="Minute the correction"
      command={{ ...command, errors }}
      send={send}
    >
      <Select
        name={field('minutes')}
        label="Minutes that are corrected"
        hint="They are signed and keep their words"
        prompt="Choose the meeting"
        value={minutesId}
        onChange={(event) => choose(event.target.value)}
        choices={signedBefore.map(({ minutesId: value, heldOn, forumName }) => ({
          value,
          label: forumName === forum.name ? longDate(heldOn) : `${longDate(heldOn)}, ${forumName}`,
        }))}
        error={errorFor(errors, field('minutes'))}
      />
      {minutesId !== '' && (
        <CorrectedWords
          minutesId={minutesId}
          name={field('correctsParagraphId')}
          error={errorFor(errors, field('correctsParagraphId'))}
        />
      )}
      <TextArea
        name={field('text')}
        label="What this meeting says instead"
        hint="It becomes the next numbered paragraph under this item"
        rows={2}
        error={errorFor(errors, field('text'))}
      />
    </CommandForm>
  );
}

function CorrectedWords({
  minutesId,
  name,
  error,
}: {
  minutesId: string;
  name: string;
  error: string | undefined;
}) {
  const query = useQuery(signedWordsQuery, { variables: { id: minutesId } });
  const words = query.data?.minutes;
  if (query.error && !words) {
    return <CouldNotOpen what="Those minutes" error={query.error} again={query.refetch} />;
  }
  if (!words) return <LoadingState what="those minutes" />;
  return (
    <Select
      name={name}
      label="Words that are corrected"
      prompt="Choose the paragraph or resolution"
      choices={words.items.flatMap(choicesOf)}
      error={error}
    />
  );
}

const resolved = 'resolved ';

/** Each paragraph of an item, then what it resolved. */
function choicesOf(item: SignedItem) {
  const paragraphs = discussionOf({ ...item, actions: [] }).map(({ id, number, text }) => ({
    value: id,
    label: `${number ?? item.title}: ${text}`,
  }));
  const resolutions = item.resolutions.map(({ id, text }) => ({
    value: `${resolved}${id}`,
    label: `${item.number ?? item.title}, resolved: ${text}`,
  }));
  return [...paragraphs, ...resolutions].map(({ value, label }) => ({ value, label: label.slice(0, 90) }));
}

/** What a choice stands for, as the command names it. */
function wordsNamed(choice: string) {
  return choice.startsWith(resolved)
    ? { correctsResolutionId: choice.slice(resolved.length) }
    : { correctsParagraphId: choice };
}
