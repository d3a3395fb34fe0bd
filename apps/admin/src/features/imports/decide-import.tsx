import { ConflictNotice, useCommand, useKeyedCommand } from '@concordat/app-frame';
import {
  Button,
  ButtonGroup,
  Checkboxes,
  ErrorSummary,
  errorFor,
  NotificationBanner,
  TextArea,
} from '@concordat/ui';
import { useState } from 'react';
import type { ReviewedImport } from './import-review.tsx';
import { acceptImportMutation, rejectImportMutation } from './imports.graphql.ts';

const REFETCH = ['ImportReview', 'ImportList', 'OfficeHome', 'AdminMeetings'];

/** Accept or reject, as the import's own state allows; a meeting that exists is replaced only when that is ticked. */
export function DecideImport({ reviewed, onStale }: { reviewed: ReviewedImport; onStale: () => void }) {
  const accept = useKeyedCommand(acceptImportMutation, REFETCH);
  const reject = useCommand(rejectImportMutation, REFETCH);
  const [isRejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState('');
  const [isReplacing, setReplacing] = useState(false);
  const [isDone, setDone] = useState(false);

  const mayAccept = reviewed.allowedCommands.includes('AcceptImport');
  const mayReject = reviewed.allowedCommands.includes('RejectImport');
  const mustAnswerFirst = !mayAccept && reviewed.allowedCommands.includes('AnswerImportQuestion');
  const input = { importId: reviewed.id, expectedVersion: reviewed.version };
  const errors = [...accept.errors, ...reject.errors];
  const conflict = accept.conflict ?? reject.conflict;

  async function acceptIt() {
    const done = await accept.run({
      input: { ...input, replaceExisting: isReplacing },
    });
    if (done) setDone(true);
  }

  async function rejectIt() {
    if (reason.trim() === '') {
      reject.refuse([{ field: 'reason', message: 'Say why the import is rejected' }]);
      return;
    }
    if (await reject.run({ input: { ...input, reason } })) setRejecting(false);
  }

  return (
    <section aria-label="Decide on this import">
      <ErrorSummary errors={errors} />
      <ConflictNotice conflict={conflict} onStale={onStale}>
        Nothing you did here was saved.
      </ConflictNotice>
      {mustAnswerFirst && (
        <p className="govuk-inset-text">
          It can be accepted once every error below has an answer and it is known which forum met, and when.
        </p>
      )}
      {isDone && reviewed.meeting && (
        <NotificationBanner heading="The pack is in the record">
          <a className="govuk-link" href={`/resource-group/meetings/${reviewed.meeting.id}`}>
            Read it in the Resource Group app
          </a>
        </NotificationBanner>
      )}
      {mayAccept && reviewed.differences.length > 0 && (
        <Checkboxes
          name="replaceExisting"
          label="This meeting exists already"
          choices={[{ value: 'yes', label: 'Replace what is stored with what this pack says' }]}
          values={isReplacing ? ['yes'] : []}
          onChange={(values) => setReplacing(values.includes('yes'))}
          error={errorFor(errors, 'replaceExisting')}
        />
      )}
      {isRejecting ? (
        <>
          <TextArea
            name="reason"
            label="Why is it rejected?"
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={errorFor(errors, 'reason')}
          />
          <ButtonGroup>
            <Button
              weight="warning"
              busy={reject.isBusy ? 'Rejecting' : undefined}
              onClick={() => void rejectIt()}
            >
              Reject the import
            </Button>
            <Button weight="secondary" onClick={() => setRejecting(false)}>
              Go back
            </Button>
          </ButtonGroup>
        </>
      ) : (
        (mayAccept || mayReject) && (
          <ButtonGroup>
            {mayAccept && (
              <Button
                busy={accept.isBusy ? 'Writing to the record' : undefined}
                onClick={() => void acceptIt()}
              >
                Accept into the record
              </Button>
            )}
            {mayReject && (
              <Button weight="secondary" onClick={() => setRejecting(true)}>
                Reject
              </Button>
            )}
          </ButtonGroup>
        )
      )}
    </section>
  );
}
