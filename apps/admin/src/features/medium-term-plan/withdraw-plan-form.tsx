import { useCommand } from '@concordat/app-frame';
import { Button, Details, ErrorSummary, errorFor, PageNotice, TextField } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { withdrawFinancialPlanMutation } from './office-plans.graphql.ts';
import type { OfficePlan } from './read-office-plans.ts';

/** A withdrawn plan stays readable and takes no more scenarios. */
export function WithdrawPlanForm({ plan, onStale }: { plan: OfficePlan; onStale: () => void }) {
  const command = useCommand(withdrawFinancialPlanMutation, ['OfficePlans']);
  const [reason, setReason] = useState('');

  async function send(event: FormEvent) {
    event.preventDefault();
    if (reason.trim() === '') {
      command.refuse([{ field: 'planReason', message: 'Say why the plan is withdrawn' }]);
      return;
    }
    await command.run({ input: { planId: plan.id, reason, expectedVersion: plan.version } });
  }

  return (
    <Details summary="Withdraw the whole plan">
      <form noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary errors={command.errors} />
        {command.conflict && (
          <PageNotice
            tone="caution"
            title={command.conflict}
            isAnnounced
            action={
              <Button weight="secondary" onClick={onStale}>
                Show the latest
              </Button>
            }
          >
            Nothing was saved; what you typed is still here.
          </PageNotice>
        )}
        <TextField
          name="planReason"
          label="Why the plan is withdrawn"
          hint="It stays readable with its scenarios, and takes no more of them"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={errorFor(command.errors, 'planReason')}
        />
        <Button type="submit" weight="secondary" busy={command.isBusy ? 'Saving' : undefined}>
          Withdraw the plan
        </Button>
      </form>
    </Details>
  );
}
