import { useCommand, useKeyedCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import {
  DateField,
  errorFor,
  exactMoney,
  longDate,
  Radios,
  Select,
  TextField,
  typed,
  typedDateOrNone,
} from '@concordat/ui';
import { useState } from 'react';
import { authoriseCapitalApprovalMutation, withdrawCapitalApprovalMutation } from './capital.graphql.ts';
import { type FormOfDesk, refetched } from './desk.ts';

/** What was put forward becomes budget, or goes away again. */
export function DecideApprovalForm({ desk, onStale }: FormOfDesk) {
  const authorise = useKeyedCommand(authoriseCapitalApprovalMutation, refetched);
  const withdraw = useCommand(withdrawCapitalApprovalMutation, refetched);
  const [isOverspendAsked, setOverspendAsked] = useState(false);
  const errors = [...authorise.errors, ...withdraw.errors];
  if (!isOverspendAsked && errorFor(errors, 'overspendReason') !== undefined) setOverspendAsked(true);
  const open = desk.approvals.filter(({ standing }) => standing === 'proposed');
  if (open.length === 0) return null;
  const command = {
    errors,
    conflict: authorise.conflict ?? withdraw.conflict,
    isBusy: authorise.isBusy || withdraw.isBusy,
    refuse: authorise.refuse,
  };

  function send(form: FormData) {
    withdraw.refuse([]);
    const day = typedDateOrNone(form, 'on', 'Day');
    if ('error' in day) return [day.error];
    if (day.date === null) return [{ field: 'on', message: 'Enter the day' }];
    const about = {
      programmeId: desk.programme.id,
      approvalId: typed(form, 'approvalId'),
      on: day.date,
      expectedVersion: desk.programme.version,
    };
    const words = typed(form, 'words');
    return typed(form, 'outcome') === 'withdraw'
      ? withdraw.run({ input: { ...about, reason: words } })
      : authorise.run({
          input: { ...about, reference: words, overspendReason: typed(form, 'overspendReason') || null },
        });
  }

  return (
    <CommandForm
      summary={`Decide or withdraw what was put forward (${open.length})`}
      button="Record the outcome"
      done="The outcome is recorded."
      command={command}
      send={send}
      onStale={onStale}
    >
      <Select
        name="approvalId"
        label="Which"
        choices={open.map(({ id, reason, total, proposedOn }) => ({
          value: id,
          label: `${exactMoney(total)}, ${longDate(proposedOn)}: ${reason}`,
        }))}
        error={errorFor(errors, 'approvalId')}
      />
      <Radios
        name="outcome"
        label="Outcome"
        defaultValue="authorise"
        choices={[
          { value: 'authorise', label: 'Approved: it becomes budget' },
          { value: 'withdraw', label: 'Withdrawn' },
        ]}
      />
      <DateField name="on" label="On" error={errorFor(errors, 'on')} />
      <TextField
        name="words"
        label="Where it is recorded, or why it was withdrawn"
        hint="Such as CPCC 2016-045"
        error={errorFor(errors, 'reference') ?? errorFor(errors, 'reason')}
      />
      {isOverspendAsked && (
        <TextField
          name="overspendReason"
          label="Why a virement may lawfully go to an overspent scheme"
          error={errorFor(errors, 'overspendReason')}
        />
      )}
    </CommandForm>
  );
}
