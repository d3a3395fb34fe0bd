import { useQuery } from '@apollo/client/react';
import { ConflictNotice, useCommand } from '@concordat/app-frame';
import { Button, ErrorSummary, errorFor, Radios, Select, shortDate, TextArea } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import type { ActionStatus } from '../../generated/graphql.ts';
import { statusWords } from './action-filters.ts';
import { updateActionMutation } from './action-log.graphql.ts';
import type { ShownAction } from './action-page.tsx';
import { closureEvidenceQuery } from './closure-evidence.graphql.ts';

/** What has happened since, and where the action stands. */
export function ReportOnAction({ action, onStale }: { action: ShownAction; onStale: () => void }) {
  const command = useCommand(updateActionMutation, ['ActionPage', 'ClosureEvidence']);
  const [note, setNote] = useState('');
  const [status, setStatus] = useState<ActionStatus>(action.status);
  const [evidenceId, setEvidenceId] = useState('');
  const { data } = useQuery(closureEvidenceQuery, { variables: { actionId: action.id } });
  const offered = data?.closureEvidence?.offered ?? [];

  async function send(event: FormEvent) {
    event.preventDefault();
    if (note.trim() === '') {
      command.refuse([{ field: 'note', message: 'Say what has happened' }]);
      return;
    }
    const named = status === 'closed' ? offered.find(({ id }) => id === evidenceId) : undefined;
    const evidence = named === undefined ? null : { kind: named.kind, id: named.id };
    const done = await command.run({
      input: { actionId: action.id, note, status, evidence, expectedVersion: action.version },
    });
    if (done === null) return;
    setNote('');
    setEvidenceId('');
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
      {status === 'closed' && offered.length > 0 && (
        <Select
          name="evidence"
          label="Evidence that it is closed"
          hint="The paper or the decision that shows it"
          prompt="None named"
          choices={offered.map(({ id, title, on }) => ({
            value: id,
            label: on === null ? title : `${title}, ${shortDate(on)}`,
          }))}
          value={evidenceId}
          onChange={(event) => setEvidenceId(event.target.value)}
          error={errorFor(command.errors, 'evidence')}
        />
      )}
      <Button type="submit" busy={command.isBusy ? 'Saving' : undefined}>
        Save the report
      </Button>
    </form>
  );
}
