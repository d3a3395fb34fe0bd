import { useCommand } from '@concordat/app-frame';
import { Button, ErrorSummary, PageNotice } from '@concordat/ui';
import { carryForwardMutation } from './agenda.graphql.ts';
import { linesOf } from './agenda-words.ts';
import type { ShownAgenda, Waiting } from './shown-agenda.ts';

/** What waits for the meeting and is on no item, with the one button that brings it in. */
export function CarryForward({
  agenda,
  waiting,
  mayCarry,
}: {
  agenda: ShownAgenda;
  waiting: Waiting;
  mayCarry: boolean;
}) {
  const command = useCommand(carryForwardMutation, ['AgendaBuilder']);
  const lines = linesOf(waiting);
  const isEmpty = agenda.items.length === 0;
  if (!mayCarry || (lines.length === 0 && !isEmpty)) return null;

  const bring = () =>
    void command.run({ input: { meetingId: agenda.meeting.id, expectedVersion: agenda.version } });
  return (
    <>
      <ErrorSummary errors={command.errors} />
      {command.conflict && <PageNotice tone="caution" title={command.conflict} isAnnounced />}
      <section className="cc-builder__waiting" aria-labelledby="waiting">
        <h2 id="waiting" className="govuk-heading-s">
          {isEmpty ? 'This agenda is not opened yet' : 'Waits for this meeting and is on no item'}
        </h2>
        {isEmpty && (
          <p className="govuk-body">It opens with welcome, declarations and other business, and with:</p>
        )}
        {lines.length > 0 && (
          <ul className="govuk-list govuk-list--bullet">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <Button onClick={bring} busy={command.isBusy ? 'Bringing it in' : undefined}>
          {isEmpty ? 'Open the agenda' : 'Bring it in'}
        </Button>
      </section>
    </>
  );
}
