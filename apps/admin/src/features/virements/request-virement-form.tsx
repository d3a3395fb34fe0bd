import { ConflictNotice, useKeyedCommand } from '@concordat/app-frame';
import {
  Autocomplete,
  Button,
  Details,
  ErrorSummary,
  errorFor,
  longMonth,
  moneyInProse,
  Radios,
  readTypedMoney,
  TextArea,
  TextField,
} from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { type LedgerVirements, reasonLabels } from './virement-words.ts';
import { requestVirementMutation } from './virements.graphql.ts';

type ReasonCode = keyof typeof reasonLabels;

/** Asks for budget to move from one line to another in the month that takes figures. */
export function RequestVirementForm({
  books: { ledger, lines },
  month,
  onDone,
  onStale,
}: {
  books: LedgerVirements;
  month: NonNullable<LedgerVirements['ledger']['monthToClose']>;
  onDone: (what: string) => void;
  onStale: () => void;
}) {
  const command = useKeyedCommand(requestVirementMutation, ['LedgerVirementsPage']);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const errors = command.errors.map((error) =>
    error.field === 'moves' ? { ...error, field: 'amount' } : error,
  );
  const choices = lines.map(({ code, title, budget, ringFence }) => ({
    value: code,
    label: `${code} ${title} (${moneyInProse(budget)}${ringFence === null ? '' : ', ring-fenced'})`,
  }));

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = (name: string) => String(new FormData(form).get(name) ?? '').trim();
    const amount = readTypedMoney(typed('amount'));
    const problems = [
      from === null && { field: 'from', message: 'Choose the line that gives' },
      to === null && { field: 'to', message: 'Choose the line that takes' },
      (amount === null || amount <= 0) && { field: 'amount', message: 'Enter an amount, such as 12,500' },
      typed('reasonCode') === '' && { field: 'reasonCode', message: 'Choose why the budget moves' },
    ].filter((problem) => problem !== false);
    command.refuse(problems);
    if (problems.length > 0 || from === null || to === null || amount === null) return;
    const asked = await command.run({
      input: {
        ledgerId: ledger.id,
        month,
        moves: [
          { code: from, amount: -amount as never },
          { code: to, amount: amount as never },
        ],
        reasonCode: typed('reasonCode') as ReasonCode,
        reason: typed('reason'),
        override: typed('override') || null,
        expectedVersion: ledger.version,
      },
    });
    if (asked === null) return;
    form.reset();
    setFrom(null);
    setTo(null);
    onDone(`${moneyInProse(amount)} is asked for; nothing has moved yet`);
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <h2 className="govuk-heading-m">Ask for a virement in {longMonth(month)}</h2>
      <ErrorSummary errors={errors} />
      <ConflictNotice conflict={command.conflict} onStale={onStale}>
        What you typed is still here.
      </ConflictNotice>
      <Autocomplete
        name="from"
        label="From the line"
        choices={choices}
        value={from}
        onChange={setFrom}
        error={errorFor(errors, 'from')}
      />
      <Autocomplete
        name="to"
        label="To the line"
        choices={choices}
        value={to}
        onChange={setTo}
        error={errorFor(errors, 'to')}
      />
      <TextField name="amount" label="How much, in pounds" width={10} error={errorFor(errors, 'amount')} />
      <Radios
        name="reasonCode"
        label="Why may it move?"
        choices={Object.entries(reasonLabels).map(([value, label]) => ({ value, label }))}
        error={errorFor(errors, 'reasonCode')}
      />
      <TextArea name="reason" label="The reason in words" rows={2} error={errorFor(errors, 'reason')} />
      <Details summary="The line that takes is overspent" isOpen={errorFor(errors, 'override') !== undefined}>
        <TextArea
          name="override"
          label="Why it is lawful all the same, and on whose authority"
          hint="Recorded as an override for everyone who reads it"
          rows={2}
          error={errorFor(errors, 'override')}
        />
      </Details>
      <Button type="submit" busy={command.isBusy ? 'Asking' : undefined}>
        Ask for the virement
      </Button>
    </form>
  );
}
