import { ConflictNotice, useCommand } from '@concordat/app-frame';
import { Button, ErrorSummary, errorFor, longMonth, PageNotice, TextArea } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { closePeriodMutation } from './month-end-commands.graphql.ts';
import type { StepProps } from './month-end-page.tsx';
import { withoutReturnsLabel } from './month-end-words.ts';

/** Locks the month; while notes or returns are missing it takes a reason, for returns of earlier months too. */
export function CloseMonth({
  monthEnd: { ledger, month, rowsToExplain, extracts, loadedKinds, returns },
  onDone,
  onStale,
}: StepProps) {
  const command = useCommand(closePeriodMutation, ['MonthEnd']);
  const missing = rowsToExplain.filter(({ note }) => note === null).length;
  const outstanding = returns.filter(({ status }) => status === 'asked').length;
  const returnsError = errorFor(command.errors, 'withoutReturnsBecause');
  const [askedIn, setAskedIn] = useState<string | null>(null); // the month whose closing asked for a reason
  if (returnsError !== undefined && askedIn !== month) setAskedIn(month);
  const isWaiting = extracts.some(({ status }) => status === 'read');

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = (name: string) => String(form.get(name) ?? '').trim() || null;
    const input = {
      ledgerId: ledger.id,
      month,
      withoutNotesBecause: typed('withoutNotesBecause'),
      withoutReturnsBecause: typed('withoutReturnsBecause'),
      expectedVersion: ledger.version,
    };
    if (await command.run({ input })) onDone(`${longMonth(month)} is closed and takes no more figures`);
  }

  if (!loadedKinds.includes('actual')) {
    return <p className="govuk-body">The month closes once its actuals are loaded.</p>;
  }
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={command.errors} />
      <ConflictNotice conflict={command.conflict} onStale={onStale}>
        Nothing was closed.
      </ConflictNotice>
      {isWaiting && (
        <PageNotice tone="caution" title="A file still waits to be loaded.">
          Load or discard it first, or it is left out of the month.
        </PageNotice>
      )}
      {missing > 0 && (
        <TextArea
          name="withoutNotesBecause"
          label={missing === 1 ? 'Why it closes without 1 note' : `Why it closes without ${missing} notes`}
          hint="Stays on the month for everyone who reads it; leave it empty once the notes are written"
          rows={2}
          error={errorFor(command.errors, 'withoutNotesBecause')}
        />
      )}
      {(outstanding > 0 || askedIn === month) && (
        <TextArea
          name="withoutReturnsBecause"
          label={withoutReturnsLabel(outstanding)}
          hint="Stays on the month; or open the return, and sign it on their behalf"
          rows={2}
          error={returnsError}
        />
      )}
      <Button type="submit" busy={command.isBusy ? 'Closing' : undefined}>
        Close {longMonth(month)}
      </Button>
    </form>
  );
}
