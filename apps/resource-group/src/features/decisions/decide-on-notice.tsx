import { useCommand, useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { Button, ErrorSummary, errorFor, PageNotice, TextArea } from '@concordat/ui';
import type { DecisionNoticePageQuery } from '../../generated/graphql.ts';
import { returnNoticeMutation, signNoticeMutation } from './sign-notice.graphql.ts';

type ShownNotice = NonNullable<DecisionNoticePageQuery['decisionNotice']>;

/** Signs the words on this page, or hands them back; nothing where the notice does not wait for the reader. */
export function DecideOnNotice({ notice, onStale }: { notice: ShownNotice; onStale: () => void }) {
  const signing = useKeyedCommand(signNoticeMutation, ['NoticesForMe']);
  const { id: noticeId, textSha256, allowedCommands } = notice;

  return (
    <>
      <ErrorSummary errors={signing.errors} />
      {allowedCommands.includes('SignNotice') && textSha256 !== null && (
        <PageNotice
          tone="caution"
          title="This waits for your signature."
          action={
            <Button
              busy={signing.isBusy ? 'Signing' : undefined}
              onClick={() =>
                void signing.run({ input: { noticeId, textSha256 } }).then((done) => done ?? onStale())
              }
            >
              Sign this decision
            </Button>
          }
        >
          Read it below. You sign exactly these words, and they cannot be changed afterwards.
        </PageNotice>
      )}
      {allowedCommands.includes('ReturnNotice') && <ReturnForm notice={notice} onStale={onStale} />}
    </>
  );
}

function ReturnForm({ notice, onStale }: { notice: ShownNotice; onStale: () => void }) {
  const command = useCommand(returnNoticeMutation, ['NoticesForMe']);
  return (
    <CommandForm
      summary="Hand it back instead"
      button="Hand it back"
      command={command}
      send={(form) =>
        command.run({
          input: {
            noticeId: notice.id,
            reason: String(form.get('reason') ?? ''),
            expectedVersion: notice.version,
          },
        })
      }
      onStale={onStale}
    >
      <TextArea
        name="reason"
        label="What has to change"
        rows={3}
        error={errorFor(command.errors, 'reason')}
      />
    </CommandForm>
  );
}
