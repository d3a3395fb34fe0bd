import { useCommand, useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, longDate, Select, TextField } from '@concordat/ui';
import { approveMinutesMutation, circulateMinutesMutation, signMinutesMutation } from './minutes.graphql.ts';
import type { ShownMinutes } from './shown-minutes.ts';

/** What comes next for the minutes: sent round, approved by a later meeting, signed, and then never changed. */
export function MinutesSteps({ minutes, refresh }: { minutes: ShownMinutes; refresh: () => void }) {
  const { allowedCommands, approvedOn, signedByName } = minutes;
  const may = (command: string) => allowedCommands.includes(command);
  return (
    <section aria-labelledby="next-step">
      <h2 id="next-step" className="govuk-heading-m">
        {signedByName === null ? 'Next' : 'Signed'}
      </h2>
      {approvedOn !== null && (
        <p className="govuk-body">Approved as a true record on {longDate(approvedOn)}.</p>
      )}
      {signedByName !== null && (
        <p className="govuk-body">
          Signed by {signedByName}. Nothing in them changes; corrections are minuted at a later meeting.
        </p>
      )}
      {may('CirculateMinutes') && <Circulate minutes={minutes} refresh={refresh} />}
      {may('ApproveMinutes') && <Approve minutes={minutes} refresh={refresh} />}
      {may('SignMinutes') && <Sign minutes={minutes} refresh={refresh} />}
    </section>
  );
}

type Step = { minutes: ShownMinutes; refresh: () => void };

function Circulate({ minutes: { meeting, version }, refresh }: Step) {
  const command = useCommand(circulateMinutesMutation, ['MinutesInHand']);
  const send = () => command.run({ input: { meetingId: meeting.id, expectedVersion: version } });
  return (
    <CommandForm
      summary="Circulate"
      button="Circulate the draft"
      command={command}
      send={send}
      onStale={refresh}
      isPlain
    >
      <p className="govuk-body">
        Members read the draft from then on, marked OFFICIAL-SENSITIVE: DRAFT, until a later meeting approves
        it.
      </p>
    </CommandForm>
  );
}

function Approve({ minutes: { meeting, laterMeetings, version }, refresh }: Step) {
  const command = useCommand(approveMinutesMutation, ['MinutesInHand']);
  const send = (form: FormData) =>
    command.run({
      input: {
        meetingId: meeting.id,
        atMeetingId: String(form.get('atMeetingId') ?? ''),
        expectedVersion: version,
      },
    });
  return (
    <CommandForm
      summary="Approve"
      button="Record the approval"
      command={command}
      send={send}
      onStale={refresh}
      isPlain
    >
      <Select
        name="atMeetingId"
        label="Meeting that took them as a true record"
        hint="A later meeting of the forum"
        choices={laterMeetings.map(({ id, heldOn }) => ({ value: id, label: longDate(heldOn) }))}
        error={errorFor(command.errors, 'atMeetingId')}
      />
    </CommandForm>
  );
}

function Sign({ minutes: { meeting, version }, refresh }: Step) {
  const command = useKeyedCommand(signMinutesMutation, ['MinutesInHand']);
  async function send(form: FormData) {
    const signedBy = String(form.get('signedBy') ?? '').trim();
    return await command.run({
      input: { meetingId: meeting.id, signedBy, expectedVersion: version },
    });
  }
  return (
    <CommandForm
      summary="Sign"
      button="Record the signature"
      command={command}
      send={send}
      onStale={refresh}
      isPlain
    >
      <TextField
        name="signedBy"
        label="Signed by"
        hint="The post of the chair; you confirm that it is you who records it"
        width={30}
        error={errorFor(command.errors, 'signedBy')}
      />
    </CommandForm>
  );
}
