import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import type { CalendarDate } from '@concordat/domain/kernel';
import { errorFor, longDate, Select, TextField, typed } from '@concordat/ui';
import { movePlanEntryMutation } from './forward-plan.graphql.ts';
import type { ShownEntry, ShownMeeting } from './shown-plan.ts';

/** Puts an entry to another meeting, with the reason. */
export function MovePlanEntryForm({
  entry,
  meetings,
  onStale,
}: {
  entry: ShownEntry;
  meetings: readonly ShownMeeting[];
  onStale: () => void;
}) {
  const command = useCommand(movePlanEntryMutation, ['ForwardPlan']);
  const field = (name: string) => `${name}-${entry.id}`;

  function send(form: FormData) {
    const input = {
      entryId: entry.id,
      to: (typed(form, field('to')) || null) as CalendarDate | null,
      reason: typed(form, field('reason')),
      expectedVersion: entry.version,
    };
    return command.run({ input });
  }

  return (
    <CommandForm
      summary="Move to another meeting"
      button="Move it"
      command={command}
      send={send}
      onStale={onStale}
    >
      <Select
        name={field('to')}
        label="Meeting"
        prompt="None, let it wait"
        choices={meetings
          .filter(({ heldOn }) => heldOn !== entry.plannedFor)
          .map(({ heldOn }) => ({ value: heldOn, label: longDate(heldOn) }))}
        error={errorFor(command.errors, 'to')}
      />
      <TextField
        name={field('reason')}
        label="Why it moves"
        width={30}
        error={errorFor(command.errors, 'reason')}
      />
    </CommandForm>
  );
}
