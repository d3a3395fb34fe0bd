import { useQuery } from '@apollo/client/react';
import { useKeyedCommand, useSignedIn } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, Link, longDate, longMonth, Select } from '@concordat/ui';
import { useState } from 'react';
import type { AgendasToComeQuery } from '../../generated/graphql.ts';
import { agendasToComeQuery, attachMonthReportMutation } from './month-end-commands.graphql.ts';
import type { MonthEnd } from './month-end-words.ts';

/** Puts the report of a closed month, with its tables and notes, on an item of a meeting of the reader's own bodies. */
export function PutOnAgenda({ monthEnd: { ledger, month } }: { monthEnd: MonthEnd }) {
  const { bodies } = useSignedIn().viewer;
  const { data } = useQuery(agendasToComeQuery);
  const command = useKeyedCommand(attachMonthReportMutation);
  const [attached, setAttached] = useState<{ meetingId: string; paperId: string; title: string } | null>(
    null,
  );
  if (data === undefined) return null;
  const items = itemsOf(
    data,
    bodies.map(({ id }) => id),
  );

  function send(form: FormData) {
    const itemId = String(form.get('itemId') ?? '');
    if (itemId === '') return [{ field: 'itemId', message: 'Choose the item of a meeting' }];
    return command.run({ input: { ledgerId: ledger.id, month, itemId } }).then((done) => {
      if (done) setAttached({ meetingId: done.meetingId, paperId: done.paper.id, title: done.paper.title });
      return done;
    });
  }

  return (
    <section aria-labelledby="report-heading">
      <h2 className="govuk-heading-m" id="report-heading">
        The report
      </h2>
      {items.length === 0 ? (
        <p className="govuk-body">
          No meeting of your body that is still to come has an agenda yet; once one has, the report of{' '}
          {longMonth(month)} can be put on it.
        </p>
      ) : (
        <CommandForm
          summary={`Put the report of ${longMonth(month)} on an agenda`}
          button="Put it on the item"
          command={command}
          send={send}
          isPlain
          done="It is in the papers of the meeting."
        >
          <Select
            name="itemId"
            label="Item of an agenda"
            hint="The report has its headline, both tables as printed, the notes in their order and what it asks"
            prompt="Choose an item"
            defaultValue={items.find(({ label }) => /\brevenue\b/i.test(label))?.value ?? ''}
            choices={items}
            error={errorFor(command.errors, 'itemId')}
          />
        </CommandForm>
      )}
      {attached !== null && (
        <p className="govuk-body">
          <Link
            href={`/resource-group/meetings/${attached.meetingId}?paper=${attached.paperId}`}
            target="_self"
          >
            Read “{attached.title}” in the pack
          </Link>
        </p>
      )}
    </section>
  );
}

function itemsOf({ meetings, forums }: AgendasToComeQuery, bodyIds: readonly string[]) {
  const own = new Set(forums.edges.flatMap(({ node }) => (bodyIds.includes(node.body.id) ? [node.id] : [])));
  return meetings.edges
    .map(({ node }) => node)
    .filter(({ forum }) => own.has(forum.id))
    .reverse()
    .flatMap(({ heldOn, forum, agendaItems }) =>
      agendaItems.map((item) => ({
        value: item.id,
        label: `${forum.name}, ${longDate(heldOn)}: ${item.number} ${item.title}`,
      })),
    );
}
