import { ConflictNotice, useCommand } from '@concordat/app-frame';
import type { PlanItem } from '@concordat/domain/finance';
import { Button, ButtonGroup, ErrorSummary, errorFor, TextField } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { withdrawPlanItemMutation } from './office-plans.graphql.ts';
import type { OfficePlan } from './read-office-plans.ts';

type Parts = { plan: OfficePlan; item: PlanItem; onDone: () => void; onStale: () => void };

/** Takes an item out of what counts, with the reason; it stays listed. */
export function WithdrawItemForm({ plan, item, onDone, onStale }: Parts) {
  const command = useCommand(withdrawPlanItemMutation, ['OfficePlans']);
  const [reason, setReason] = useState('');

  async function send(event: FormEvent) {
    event.preventDefault();
    if (reason.trim() === '') {
      command.refuse([{ field: 'reason', message: 'Say why it is withdrawn' }]);
      return;
    }
    const input = { planId: plan.id, item: item.key, reason, expectedVersion: plan.version };
    if ((await command.run({ input })) !== null) onDone();
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)} aria-label={`Withdraw ${item.label}`}>
      <ErrorSummary errors={command.errors} />
      <ConflictNotice conflict={command.conflict} onStale={onStale} />
      <TextField
        name="reason"
        label={`Why ${item.label} is withdrawn`}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={errorFor(command.errors, 'reason')}
      />
      <ButtonGroup>
        <Button type="submit" busy={command.isBusy ? 'Saving' : undefined}>
          Withdraw it
        </Button>
        <Button weight="secondary" onClick={onDone}>
          Leave it as it was
        </Button>
      </ButtonGroup>
    </form>
  );
}
