import { useCommand } from '@concordat/app-frame';
import { Button, ErrorSummary, PageNotice } from '@concordat/ui';
import { useRef } from 'react';
import { publishAgendaMutation } from './agenda.graphql.ts';
import type { ShownAgenda } from './shown-agenda.ts';

/** Sends the agenda out to the members of the forum. */
export function PublishAgenda({ agenda, refresh }: { agenda: ShownAgenda; refresh: () => void }) {
  const command = useCommand(publishAgendaMutation, ['AgendaBuilder']);
  const key = useRef(crypto.randomUUID());

  async function publish() {
    const input = {
      meetingId: agenda.meeting.id,
      expectedVersion: agenda.version,
      idempotencyKey: key.current,
    };
    if ((await command.run({ input })) === null) key.current = crypto.randomUUID();
  }

  return (
    <section aria-labelledby="publish">
      <h2 id="publish" className="govuk-heading-m">
        Send it out
      </h2>
      <ErrorSummary errors={command.errors} />
      {command.conflict && (
        <PageNotice
          tone="caution"
          title={command.conflict}
          isAnnounced
          action={
            <Button weight="secondary" onClick={refresh}>
              Show the latest
            </Button>
          }
        />
      )}
      <p className="govuk-body">
        Members of the forum read it from then on. Its numbers stay; what comes later is a supplement, S1, S2.
      </p>
      <Button onClick={() => void publish()} busy={command.isBusy ? 'Publishing the agenda' : undefined}>
        Publish the agenda
      </Button>
    </section>
  );
}
