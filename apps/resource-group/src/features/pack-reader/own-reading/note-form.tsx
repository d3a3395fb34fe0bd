import { Button, ButtonGroup, TextArea } from '@concordat/ui';
import { useState } from 'react';

/** The words of one note; `id` tells its field from those of other notes on the page. */
export function NoteForm({
  id,
  label,
  text,
  onSave,
  onCancel,
}: {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const [error, setError] = useState<string>();
  return (
    <form
      className="cc-own-note__form"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = String(new FormData(event.currentTarget).get('text') ?? '').trim();
        if (typed === '') setError('Write something, or close the note.');
        else onSave(typed);
      }}
    >
      <TextArea
        name="text"
        id={`note-${id}`}
        label={label}
        hint="Nobody else reads it"
        rows={3}
        maxLength={10_000}
        defaultValue={text}
        autoFocus
        {...(error !== undefined && { error })}
      />
      <ButtonGroup>
        <Button type="submit">Save the note</Button>
        <Button weight="secondary" onClick={onCancel}>
          Close
        </Button>
      </ButtonGroup>
    </form>
  );
}
