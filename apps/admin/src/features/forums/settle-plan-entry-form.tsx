import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { Radios, typed } from '@concordat/ui';
import { settlePlanEntryMutation } from './forward-plan.graphql.ts';
import type { ShownEntry } from './shown-plan.ts';

/** Takes an entry off the plan: it came, or is no longer wanted. */
export function SettlePlanEntryForm({ entry, onStale }: { entry: ShownEntry; onStale: () => void }) {
  const command = useCommand(settlePlanEntryMutation, ['ForwardPlan']);
  const field = `settled-${entry.id}`;

  function send(form: FormData) {
    const status = typed(form, field);
    if (status !== 'delivered' && status !== 'withdrawn')
      return [{ field, message: 'Say what became of it' }];
    return command.run({ input: { entryId: entry.id, status, expectedVersion: entry.version } });
  }

  return (
    <CommandForm
      summary="Take it off the plan"
      button="Take it off"
      command={command}
      send={send}
      onStale={onStale}
    >
      <Radios
        name={field}
        label="What became of it"
        isSmall
        choices={[
          { value: 'delivered', label: 'It came' },
          { value: 'withdrawn', label: 'It is no longer wanted' },
        ]}
        error={command.errors.find((error) => error.field === field)?.message}
      />
    </CommandForm>
  );
}
