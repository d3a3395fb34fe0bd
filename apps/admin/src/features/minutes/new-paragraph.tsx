import { type KeyedAct, useKeyedCommand } from '@concordat/app-frame';
import type { DeviceStore } from '@concordat/app-frame/device-store';
import { Button, ErrorSummary, errorFor, TextArea } from '@concordat/ui';
import { useRef, useState } from 'react';
import { writeParagraphMutation } from './minutes.graphql.ts';
import { notSavedYet } from './minutes-words.ts';
import type { ShownMinutesItem } from './shown-minutes.ts';
import { useKeptText } from './use-kept-text.ts';

/** The next paragraph of an item; what is typed stays here, and on the device, until it is saved. */
export function NewParagraph({ item, store }: { item: ShownMinutesItem; store: DeviceStore | null }) {
  /** Kept with the words, so that a paragraph whose answer was lost is minuted once. */
  const act = useRef<KeyedAct | null>(null);
  const command = useKeyedCommand(writeParagraphMutation, ['MinutesInHand'], act);
  const [text, setText] = useState('');
  const typed = useRef('');
  const isSending = useRef(false);
  const [isFound, setIsFound] = useState(false);
  const { keep, forget, isKept } = useKeptText(store, `new-${item.id}`, (kept) => {
    // Saved after all, where only the answer was lost.
    if (item.paragraphs.some((paragraph) => paragraph.text === kept.text.trim())) forget();
    else if (text === '') {
      typed.current = kept.text;
      act.current = kept.act ?? null;
      setText(kept.text);
      setIsFound(true);
    }
  });

  function type(words: string) {
    typed.current = words;
    setText(words);
    if (words === '') forget();
    else keepWords(words);
  }

  function keepWords(text: string) {
    keep({ text, base: { text: '', version: 0 }, act: act.current });
  }

  /** One at a time, so that no paragraph is minuted twice; what is typed meanwhile stays in the box. */
  async function add() {
    if (isSending.current) return;
    isSending.current = true;
    const words = typed.current;
    const sent = command.run({ input: { minutesItemId: item.id, text: words, expectedVersion: 0 } });
    keepWords(words);
    const done = await sent;
    isSending.current = false;
    if (done === null) return;
    setIsFound(false);
    type(typed.current.startsWith(words) ? typed.current.slice(words.length).trimStart() : typed.current);
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
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add();
        }}
      />
      {text !== '' && (
        <>
          {(isFound || command.errors.length > 0) && (
            <p className="govuk-body-s cc-minutes__saved" role="status">
              {notSavedYet(isKept)}
            </p>
          )}
          <Button weight="secondary" onClick={() => void add()} busy={command.isBusy ? 'Saving' : undefined}>
            Add the paragraph
          </Button>
        </>
      )}
    </>
  );
}
