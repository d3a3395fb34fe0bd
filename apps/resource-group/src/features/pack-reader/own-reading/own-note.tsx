import { useCommand } from '@concordat/app-frame';
import { Button, ButtonGroup, InstantText, Tag } from '@concordat/ui';
import { useState } from 'react';
import { NoteForm } from './note-form.tsx';
import { removePrivateNoteMutation } from './own-reading.graphql.ts';
import type { ShownNote } from './shown-notes.ts';

/** One note of the reader with what became of its place, and whether it waits to be sent. */
export function OwnNote({
  note,
  onWrite,
  onForget,
}: {
  readonly note: ShownNote;
  readonly onWrite: (text: string) => void;
  readonly onForget: () => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const removal = useCommand(removePrivateNoteMutation, ['OwnPackReading']);
  const fault = note.fault ?? removal.errors[0]?.message ?? removal.conflict;
  const isNew = note.version === 0;
  const remove = () =>
    isNew ? onForget() : void removal.run({ input: { noteId: note.id, expectedVersion: note.version } });
  if (isOpen) {
    return (
      <NoteForm
        id={note.id}
        label="Your note"
        text={note.text}
        onCancel={() => setOpen(false)}
        onSave={(text) => {
          setOpen(false);
          onWrite(text);
        }}
      />
    );
  }
  return (
    <div className="cc-own-note">
      <p className="cc-own-note__head">
        Your note, <InstantText instant={note.writtenAt} />{' '}
        {note.isWaiting && <Tag tone="caution">Not sent yet</Tag>}
      </p>
      {note.place === 'gone' && (
        <p className="cc-own-note__place">
          The paragraph it was put at is not in this version any more. It said: “{note.anchorWords}”
        </p>
      )}
      {note.place === 'reworded' && (
        <p className="cc-own-note__place">The paragraph was reworded since. It said: “{note.anchorWords}”</p>
      )}
      <p className="cc-own-note__text">{note.text}</p>
      {note.isWaiting && note.fault === null && (
        <p className="cc-own-note__place">It is kept on this device and sent once Concordat answers.</p>
      )}
      {fault !== null && fault !== undefined && (
        <p className="govuk-error-message" role="alert">
          {fault}
        </p>
      )}
      <ButtonGroup>
        <Button weight="secondary" onClick={() => setOpen(true)}>
          Change the note
        </Button>
        <Button weight="secondary" onClick={remove} disabled={removal.isBusy}>
          Remove the note
        </Button>
      </ButtonGroup>
    </div>
  );
}
