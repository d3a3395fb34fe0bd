import { useCommand } from '@concordat/app-frame';
import { Button, ButtonGroup, TextArea } from '@concordat/ui';
import { useEffect, useRef, useState } from 'react';
import { writeParagraphMutation } from './minutes.graphql.ts';
import type { ShownParagraph } from './shown-minutes.ts';

/** How long somebody pauses before what they typed is saved. */
const pauseInMilliseconds = 1200;

/**
 * A paragraph that saves itself. When somebody else saved it first both texts stand side by side: one keeps one's own,
 * theirs, or a mix of them.
 */
export function ParagraphEditor({
  itemId,
  paragraph,
  refresh,
}: {
  itemId: string;
  paragraph: ShownParagraph;
  refresh: () => void;
}) {
  const command = useCommand(writeParagraphMutation);
  const [text, setText] = useState(paragraph.text);
  /** What the record said when these words began, and its version. */
  const [base, setBase] = useState({ text: paragraph.text, version: paragraph.version });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isChanged = text.trim() !== base.text;
  const hasTheirs = command.conflict !== null && paragraph.version > base.version;

  useEffect(() => {
    if (!isChanged && paragraph.version > base.version) {
      setText(paragraph.text);
      setBase({ text: paragraph.text, version: paragraph.version });
    }
  }, [isChanged, paragraph.text, paragraph.version, base.version]);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function save(words: string, expectedVersion: number) {
    clearTimeout(timer.current);
    if (words.trim() === base.text && expectedVersion === base.version) return;
    const input = { minutesItemId: itemId, paragraphId: paragraph.id, text: words, expectedVersion };
    const done = await command.run({ input });
    if (done === null) refresh();
    else setBase({ text: words.trim(), version: done.version });
  }

  function type(words: string) {
    setText(words);
    clearTimeout(timer.current);
    if (command.conflict === null)
      timer.current = setTimeout(() => void save(words, base.version), pauseInMilliseconds);
  }

  function takeTheirs() {
    setText(paragraph.text);
    setBase({ text: paragraph.text, version: paragraph.version });
  }

  return (
    <div className="cc-minutes__paragraph">
      <TextArea
        name={`paragraph-${paragraph.id}`}
        label={`Paragraph ${paragraph.number ?? 'without a number'}`}
        rows={Math.max(2, Math.ceil(text.length / 90))}
        value={text}
        error={command.errors[0]?.message}
        onChange={(event) => type(event.target.value)}
        onBlur={() => command.conflict === null && void save(text, base.version)}
      />
      <p className="govuk-body-s cc-minutes__saved" role="status">
        {standing(command.isBusy, isChanged, command.errors.length > 0 || command.conflict !== null)}
      </p>
      {hasTheirs && (
        <section
          className="cc-minutes__theirs"
          aria-label={`Saved meanwhile: paragraph ${paragraph.number ?? ''}`}
        >
          <p className="govuk-body">Somebody else saved this paragraph first. Theirs reads:</p>
          <blockquote className="govuk-inset-text">{paragraph.text}</blockquote>
          <p className="govuk-body">Yours, or a mix of both, is in the box above and not saved yet.</p>
          <ButtonGroup>
            <Button onClick={() => void save(text, paragraph.version)}>Save what is in the box</Button>
            <Button weight="secondary" onClick={takeTheirs}>
              Keep theirs
            </Button>
          </ButtonGroup>
        </section>
      )}
    </div>
  );
}

function standing(isBusy: boolean, isChanged: boolean, hasFailed: boolean): string {
  if (isBusy) return 'Saving';
  if (hasFailed && isChanged) return 'Not saved yet';
  return isChanged ? 'Typing' : 'Saved';
}
