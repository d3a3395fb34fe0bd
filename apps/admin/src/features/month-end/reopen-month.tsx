import { ConflictNotice, useCommand } from '@concordat/app-frame';
import { Button, Details, ErrorSummary, errorFor, longMonth, TextArea } from '@concordat/ui';
import type { FormEvent } from 'react';
import { reopenPeriodMutation } from './month-end-commands.graphql.ts';
import type { StepProps } from './month-end-page.tsx';

/** Lets the last closed month take figures again, for a reason that stays on it. */
export function ReopenMonth({ monthEnd: { ledger, month, periods }, onDone, onStale }: StepProps) {
  const command = useCommand(reopenPeriodMutation, ['MonthEnd']);
  const later = periods.find((one) => one.month > month && one.status === 'closed');

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '');
    const input = { ledgerId: ledger.id, month, reason, expectedVersion: ledger.version };
    if (await command.run({ input })) onDone(`${longMonth(month)} takes figures again`);
  }

  if (later !== undefined) {
    return (
      <p className="govuk-body">
        {longMonth(later.month)} is closed too; the last closed month is reopened first.
      </p>
    );
  }
  return (
    <Details summary={`Reopen ${longMonth(month)} to correct it`}>
      <form noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary errors={command.errors} />
        <ConflictNotice conflict={command.conflict} onStale={onStale}>
          Nothing was changed.
        </ConflictNotice>
        <TextArea name="reason" label="Why" rows={2} error={errorFor(command.errors, 'reason')} />
        <Button type="submit" weight="secondary" busy={command.isBusy ? 'Reopening' : undefined}>
          Reopen {longMonth(month)}
        </Button>
      </form>
    </Details>
  );
}
