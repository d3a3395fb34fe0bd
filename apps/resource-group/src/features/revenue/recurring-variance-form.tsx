import { ConflictNotice, useCommand } from '@concordat/app-frame';
import { readTypedPercentage } from '@concordat/app-frame/plan-items';
import type { Month } from '@concordat/domain/kernel';
import { Button, ErrorSummary, errorFor, exactMoney, readTypedMoney, TextField } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import type { RevenueRowQuery } from '../../generated/graphql.ts';
import { stateRecurringVarianceMutation } from './revenue.graphql.ts';

type Row = NonNullable<RevenueRowQuery['revenueRow']>;

/** How much of the row's forecast variance comes again every year, for the medium-term plan to take. */
export function RecurringVarianceForm({ row, onStale }: { row: Row; onStale: () => void }) {
  const command = useCommand(stateRecurringVarianceMutation, ['RevenueRow']);
  const [recurring, setRecurring] = useState('');
  const [sure, setSure] = useState('100');
  const [reason, setReason] = useState('');
  const variance = row.figures.forecastVariance ?? 0;

  async function send(event: FormEvent) {
    event.preventDefault();
    const amount = readTypedMoney(recurring);
    const probability = readTypedPercentage(sure);
    if (amount === null || probability === null) {
      command.refuse([
        ...(amount === null
          ? [{ field: 'recurring', message: 'Enter an amount in pounds, 0 if nothing comes again' }]
          : []),
        ...(probability === null
          ? [{ field: 'probability', message: 'Enter how sure it is, from 0 to 100' }]
          : []),
      ]);
      return;
    }
    const done = await command.run({
      input: {
        ledgerId: row.ledger.id,
        rowId: row.id,
        month: row.month as Month,
        recurring: amount as never,
        probability,
        reason,
        expectedVersion: row.liveInput?.version ?? 0,
      },
    });
    if (done !== null) {
      setRecurring('');
      setReason('');
    }
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)} className="cc-no-print">
      <ErrorSummary errors={command.errors} />
      <ConflictNotice conflict={command.conflict} onStale={onStale} />
      <TextField
        name="recurring"
        label="What comes again every year"
        hint={`Of the forecast variance of ${exactMoney(variance)}; a minus is an underspend, and 0 says that nothing comes again`}
        prefix="£"
        width={10}
        value={recurring}
        onChange={({ target }) => setRecurring(target.value)}
        error={errorFor(command.errors, 'recurring')}
      />
      <TextField
        name="probability"
        label="How sure it is, in per cent"
        width={4}
        inputMode="decimal"
        value={sure}
        onChange={({ target }) => setSure(target.value)}
        error={errorFor(command.errors, 'probability')}
      />
      <TextField
        name="reason"
        label="Why"
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={errorFor(command.errors, 'reason')}
      />
      <Button type="submit" weight="secondary" busy={command.isBusy ? 'Saving' : undefined}>
        State it for the plan
      </Button>
    </form>
  );
}
