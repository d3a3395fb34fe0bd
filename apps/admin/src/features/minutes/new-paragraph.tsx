import { useCommand } from '@concordat/app-frame';
import { Button, ErrorSummary, errorFor, TextArea } from '@concordat/ui';
import { useState } from 'react';
import { writeParagraphMutation } from './minutes.graphql.ts';
import type { ShownMinutesItem } from './shown-minutes.ts';

/** The next paragraph of an item; what is typed stays here until it is saved. */
export function NewParagraph({ item }: { item: ShownMinutesItem }) {
  const command = useCommand(writeParagraphMutation, ['MinutesInHand']);
  const [text, setText] = useState('');

  async function add() {
    const input = { minutesItemId: item.id, text, expectedVersion: 0 };
    if ((await command.run({ input })) !== null) setText('');
  }

  return (
    <>
      <ErrorSummary errors={command.errors} />
      <TextArea
        name={`new-${item.id}`}
        label={`New paragraph under item ${item.number ?? item.title}`}
        rows={2}
        value={text}
        error={errorFor(command.errors, 'text')}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add();
        }}
      />
      {text !== '' && (
        <Button weight="secondary" onClick={() => void add()} busy={command.isBusy ? 'Saving' : undefined}>
          Add the paragraph
        </Button>
      )}
    </>
  );
}
