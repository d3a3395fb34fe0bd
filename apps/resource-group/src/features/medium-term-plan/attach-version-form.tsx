import { useQuery } from '@apollo/client/react';
import { useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, Link, longDate, Select } from '@concordat/ui';
import { useState } from 'react';
import { attachPlanPaperMutation, meetingsToComeQuery } from './medium-term-plan.graphql.ts';

/** Puts a frozen version before a meeting: its tables and words become a paper on the item that is chosen. */
export function AttachVersionForm({ scenarioId, number }: { scenarioId: string; number: number }) {
  const { data } = useQuery(meetingsToComeQuery);
  const command = useKeyedCommand(attachPlanPaperMutation);
  const [meetingId, setMeetingId] = useState<string | null>(null);
  const meetings = data?.meetings.edges.map(({ node }) => node).reverse() ?? [];
  const items = meetings.flatMap(({ heldOn, forum, agendaItems }) =>
    agendaItems.map((item) => ({
      value: item.id,
      label: `${forum.name}, ${longDate(heldOn)}: ${item.number} ${item.title}`,
    })),
  );
  const field = `item-${number}`;

  function send(form: FormData) {
    const itemId = String(form.get(field) ?? '');
    if (itemId === '') return [{ field, message: 'Choose the item of a meeting' }];
    return command.run({ input: { scenarioId, number, itemId } }).then((done) => {
      setMeetingId(done?.meetingId ?? null);
      return done;
    });
  }

  if (data === undefined) return null;
  if (items.length === 0) {
    return (
      <p className="govuk-body">
        No meeting that is still to come has an agenda yet; once one has, this version can be put on it.
      </p>
    );
  }
  return (
    <>
      <CommandForm
        summary={`Put version ${number} before a meeting`}
        button="Put it on the item"
        command={{ ...command, errors: onField(command.errors, field) }}
        send={send}
        done="It is in the papers of the meeting."
      >
        <Select
          name={field}
          label="Item of an agenda"
          prompt="Choose an item"
          choices={items}
          error={errorFor(onField(command.errors, field), field)}
        />
      </CommandForm>
      {meetingId !== null && (
        <p className="govuk-body">
          <Link href={`/resource-group/meetings/${meetingId}`}>Read the pack of that meeting</Link>
        </p>
      )}
    </>
  );
}

/** The server names the field of its command; the form has one for each version. */
function onField(errors: readonly { field?: string; message: string }[], field: string) {
  return errors.map((error) => (error.field === 'itemId' ? { ...error, field } : error));
}
