import { ConflictNotice, useCommand } from '@concordat/app-frame';
import { Button, ErrorSummary, errorFor, Radios, TextArea } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import type { ActionStatus } from '../../generated/graphql.ts';
import { statusWords } from './action-filters.ts';
import { updateActionMutation } from './action-log.graphql.ts';
import type { ShownAction } from './action-page.tsx';

/** What has happened since, and where the action stands. */
export function ReportOnAction({ action, onStale }: { action: ShownAction; onStale: () => void }) {
  const command = useCommand(updateActionMutation, ['ActionPage']);
  const [note, setNote] = useState('');
  const [status, setStatus] = useState<ActionStatus>(action.status);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (note.trim() === '') {
      command.refuse([{ field: 'note', message: 'Say what has happened' }]);
      return;
    }
    const done = await command.run({
      input: { actionId: action.id, note, status, expectedVersion: action.version },
    });
    if (done) setNote('');
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={command.errors} />
      <ConflictNotice conflict={command.conflict} onStale={onStale}>
        What you typed is still here and has not been saved.
      </ConflictNotice>
      <h2 className="govuk-heading-m">Report on it</h2>
      <TextArea
        name="note"
        label="What has happened"
        rows={3}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={errorFor(command.errors, 'note')}
      />
      <Radios
        name="status"
        label="Status"
        isInline
        choices={Object.entries(statusWords).map(([value, label]) => ({ value, label }))}
        value={status}
        onChange={(value) => setStatus(value as ActionStatus)}
        error={errorFor(command.errors, 'status')}
      />
      <Button type="submit" busy={command.isBusy ? 'Saving' : undefined}>
        Save the report
      </Button>
    </form>
  );
}
