import { ConflictNotice, useKeyedCommand } from '@concordat/app-frame';
import { Button, ErrorSummary } from '@concordat/ui';
import { publishAgendaMutation } from './agenda.graphql.ts';
import type { ShownAgenda } from './shown-agenda.ts';

/** Sends the agenda out to the members of the forum. */
export function PublishAgenda({ agenda, refresh }: { agenda: ShownAgenda; refresh: () => void }) {
  const command = useKeyedCommand(publishAgendaMutation, ['AgendaBuilder']);

  async function publish() {
    const input = {
      meetingId: agenda.meeting.id,
      expectedVersion: agenda.version,
    };
    await command.run({ input });
  }

  return (
    <section aria-labelledby="publish">
      <h2 id="publish" className="govuk-heading-m">
        Send it out
      </h2>
      <ErrorSummary errors={command.errors} />
      <ConflictNotice conflict={command.conflict} onStale={refresh}>
        {null}
      </ConflictNotice>
      <p className="govuk-body">
        Members of the forum read it from then on. Its numbers stay; what comes later is a supplement, S1, S2.
      </p>
      <Button onClick={() => void publish()} busy={command.isBusy ? 'Publishing the agenda' : undefined}>
        Publish the agenda
      </Button>
    </section>
  );
}
