import { useApolloClient } from '@apollo/client/react';
import { useCommand, useSession, useSignedIn } from '@concordat/app-frame';
import type { Instant } from '@concordat/domain/kernel';
import {
  Button,
  DateField,
  type DateParts,
  DateText,
  ErrorSummary,
  errorFor,
  NotificationBanner,
  PageHeading,
  readDateParts,
  useDocumentTitle,
} from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { moveDemoClockMutation } from './demo-clock.graphql.ts';

/** Moves the demo office to another day; sign-in and limits keep the real clock. */
export function DemoClock() {
  const { office, viewer } = useSignedIn();
  const { refresh } = useSession();
  const client = useApolloClient();
  const command = useCommand(moveDemoClockMutation);
  const [to, setTo] = useState<DateParts>({ day: '', month: '', year: '' });
  const [isMoved, setMoved] = useState(false);
  useDocumentTitle('The demo date', 'Admin', command.errors.length > 0);

  async function send(event: FormEvent) {
    event.preventDefault();
    setMoved(false);
    const reading = readDateParts(to, 'The new date');
    if (reading.kind !== 'date') {
      command.refuse([
        { field: 'to', message: reading.kind === 'empty' ? 'Enter the new date' : reading.message },
      ]);
      return;
    }
    if (!(await command.run({ input: { to: `${reading.date}T09:00:00Z` as Instant } }))) return;
    await refresh();
    await client.resetStore();
    setMoved(true);
  }

  if (!office.clockMoves || !viewer.permissions.includes('demo:move-clock')) {
    return (
      <>
        <PageHeading
          title={
            <>
              It is <DateText date={office.today} />
            </>
          }
        />
        <p className="govuk-body">
          {office.clockMoves
            ? 'The governance officer of the demo office may move its date.'
            : 'This office runs on the real date.'}
        </p>
      </>
    );
  }
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={command.errors} />
      {isMoved && (
        <NotificationBanner
          heading={
            <>
              The demo office is now at <DateText date={office.today} />
            </>
          }
        >
          What is due and overdue is worked out anew.
        </NotificationBanner>
      )}
      <PageHeading
        caption="Demo office"
        title={
          <>
            It is <DateText date={office.today} />
          </>
        }
      />
      <p className="govuk-body">
        Move the office to another day to see what falls due: 8 January 2020, say, when the Resource Group is
        proposed.
      </p>
      <DateField
        name="to"
        label="New date"
        hint="For example, 8 1 2020"
        value={to}
        onChange={setTo}
        error={errorFor(command.errors, 'to')}
      />
      <Button type="submit" busy={command.isBusy ? 'Moving' : undefined}>
        Move the date
      </Button>
    </form>
  );
}
