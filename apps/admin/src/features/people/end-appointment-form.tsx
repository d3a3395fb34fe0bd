import { ConflictNotice, useCommand } from '@concordat/app-frame';
import { Button, DateField, type DateParts, Details, ErrorSummary } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { endAppointmentMutation } from './people.graphql.ts';
import type { ShownPerson } from './person-page.tsx';
import { readRequiredDate } from './read-required-date.ts';

type Holding = ShownPerson['holdings'][number];

/** Ends an appointment with its last day. */
export function EndAppointmentForm({ holding, onStale }: { holding: Holding; onStale: () => void }) {
  const command = useCommand(endAppointmentMutation, ['PersonPage', 'People']);
  const [until, setUntil] = useState<DateParts>({ day: '', month: '', year: '' });
  const name = `until-${holding.id}`;

  async function send(event: FormEvent) {
    event.preventDefault();
    const reading = readRequiredDate(name, 'Last day', until);
    command.refuse('error' in reading ? [reading.error] : []);
    if ('error' in reading) return;
    await command.run({
      input: { holdingId: holding.id, until: reading.date, expectedVersion: holding.version },
    });
  }

  return (
    <Details summary={`End the appointment as ${holding.postTitle}`}>
      <form noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary errors={command.errors.map((error) => ({ ...error, field: name }))} />
        <ConflictNotice conflict={command.conflict} onStale={onStale}>
          Nothing was saved.
        </ConflictNotice>
        <DateField
          name={name}
          label="Last day"
          value={until}
          onChange={setUntil}
          error={command.errors[0]?.message}
        />
        <Button type="submit" weight="secondary" busy={command.isBusy ? 'Saving' : undefined}>
          End the appointment
        </Button>
      </form>
    </Details>
  );
}
