import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, TextField } from '@concordat/ui';
import { withdrawFinancialPlanMutation } from './office-plans.graphql.ts';
import type { OfficePlan } from './read-office-plans.ts';

/** A withdrawn plan stays readable and takes no more scenarios. */
export function WithdrawPlanForm({ plan, onStale }: { plan: OfficePlan; onStale: () => void }) {
  const command = useCommand(withdrawFinancialPlanMutation, ['OfficePlans']);

  function send(form: FormData) {
    const reason = String(form.get('planReason') ?? '').trim();
    return reason === ''
      ? [{ field: 'planReason', message: 'Say why the plan is withdrawn' }]
      : command.run({ input: { planId: plan.id, reason, expectedVersion: plan.version } });
  }

  return (
    <CommandForm
      summary="Withdraw the whole plan"
      button="Withdraw the plan"
      command={command}
      send={send}
      onStale={onStale}
    >
      <TextField
        name="planReason"
        label="Why the plan is withdrawn"
        hint="It stays readable with its scenarios, and takes no more of them"
        error={errorFor(command.errors, 'planReason')}
      />
    </CommandForm>
  );
}
