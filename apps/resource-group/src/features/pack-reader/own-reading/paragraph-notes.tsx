import { useState } from 'react';
import { NoteForm } from './note-form.tsx';
import { OwnNote } from './own-note.tsx';
import type { ShownNote } from './shown-notes.ts';

/** The reader's notes at one place of a paper, and a new one there. */
export function NotesHere({
  id,
  where,
  notes,
  onWrite,
  onForget,
}: {
  readonly id: string;
  /** Such as "paragraph 2.1". */
  readonly where: string;
  readonly notes: readonly ShownNote[];
  /** With the note it changes; null for a new one. */
  readonly onWrite: (text: string, note: ShownNote | null) => void;
  readonly onForget: (note: ShownNote) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="cc-own-notes cc-no-print">
      {notes.map((note) => (
        <OwnNote
          key={note.id}
          note={note}
          onWrite={(text) => onWrite(text, note)}
          onForget={() => onForget(note)}
        />
      ))}
      {isOpen ? (
        <NoteForm
          id={id}
          label={`Your note on ${where}`}
          text=""
          onCancel={() => setOpen(false)}
          onSave={(text) => {
            setOpen(false);
            onWrite(text, null);
          }}
        />
      ) : (
        <button type="button" className="cc-link-button" onClick={() => setOpen(true)}>
          Note<span className="govuk-visually-hidden"> on {where}</span>
        </button>
      )}
    </div>
  );
}
