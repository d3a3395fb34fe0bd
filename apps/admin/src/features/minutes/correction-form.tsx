import { useQuery } from '@apollo/client/react';
import { useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { CouldNotOpen, errorFor, LoadingState, longDate, Select, TextArea, typed } from '@concordat/ui';
import { useState } from 'react';
import { minuteCorrectionMutation, signedWordsQuery } from './minutes.graphql.ts';
import type { ShownMinutes, ShownMinutesItem } from './shown-minutes.ts';

/** "Correction": what signed minutes of before should have said, minuted here and linked to the paragraph there. */
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
    const correctsParagraphId = typed(form, field('correctsParagraphId'));
    if (correctsParagraphId === '') {
      const missing = minutesId === '' ? 'minutes' : 'correctsParagraphId';
      return [{ field: missing, message: 'Choose the paragraph that is corrected.' }];
    }
    return command.run({
      input: { minutesItemId: item.id, correctsParagraphId, text: typed(form, field('text')) },
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
        <CorrectedParagraph
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

function CorrectedParagraph({
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
      label="Paragraph"
      prompt="Choose the paragraph"
      choices={words.items.flatMap((item) =>
        item.paragraphs.map(({ id, number, text }) => ({
          value: id,
          label: `${number ?? item.title}: ${text}`.slice(0, 90),
        })),
      )}
      error={error}
    />
  );
}
