import { useQuery } from '@apollo/client/react';
import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, Link, longDate, Select } from '@concordat/ui';
import { useState } from 'react';
import { attachPlanPaperMutation, openMeetingsQuery } from './medium-term-plan.graphql.ts';

/** Puts a frozen version before a meeting: its tables and words become a paper on the item that is chosen. */
export function AttachVersionForm({ scenarioId, number }: { scenarioId: string; number: number }) {
  const { data } = useQuery(openMeetingsQuery);
  const command = useCommand(attachPlanPaperMutation, []);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [meetingId, setMeetingId] = useState<string | null>(null);
  const items = (data?.meetings.edges ?? [])
    .map(({ node }) => node)
    .filter(({ status }) => status === 'planned' || status === 'agendaPublished')
    .flatMap(({ heldOn, forum, agendaItems }) =>
      agendaItems.map(({ id, number: of, title }) => ({
        value: id,
        label: `${forum.name}, ${longDate(heldOn)}: ${of} ${title}`,
      })),
    );
  const field = `item-${number}`;

  function send(form: FormData) {
    const itemId = String(form.get(field) ?? '');
    if (itemId === '') return [{ field, message: 'Choose the item of a meeting' }];
    return command
      .run({ input: { scenarioId, number, itemId, idempotencyKey: key } })
      .then((done) => {
        if (done !== null) setMeetingId(done.meetingId);
        return done;
      })
      .finally(() => setKey(crypto.randomUUID()));
  }

  if (data !== undefined && items.length === 0) {
    return (
      <p className="govuk-body">
        No meeting that is still to come has an item yet; once one has, this version can be put on it.
      </p>
    );
  }
  return (
    <>
      <CommandForm
        summary={`Put version ${number} before a meeting`}
        button="Put it on the item"
        command={command}
        send={send}
      >
        <Select
          name={field}
          label="Item"
          prompt="Choose an item"
          choices={items}
          error={errorFor(command.errors, field) ?? errorFor(command.errors, 'itemId')}
        />
      </CommandForm>
      <p role="status" className="govuk-body">
        {meetingId !== null && (
          <Link href={`/resource-group/meetings/${meetingId}`}>It is in the papers of the meeting.</Link>
        )}
      </p>
    </>
  );
}
