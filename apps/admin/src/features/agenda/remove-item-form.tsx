import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { errorFor, TextField } from '@concordat/ui';
import { removeAgendaItemMutation } from './agenda.graphql.ts';
import type { ShownAgenda, ShownItem } from './shown-agenda.ts';

/** Takes an item off; once the agenda is out it is withdrawn, with the reason, and keeps its number. */
export function RemoveItemForm({
  agenda,
  item,
  refresh,
}: {
  agenda: ShownAgenda;
  item: ShownItem;
  refresh: () => void;
}) {
  const command = useCommand(removeAgendaItemMutation, ['AgendaBuilder']);
  const isOut = agenda.meeting.status !== 'planned';
  const name = `reason-${item.id}`;

  function send(form: FormData) {
    const reason = String(form.get(name) ?? '').trim() || null;
    return command.run({ input: { itemId: item.id, reason, expectedVersion: agenda.version } });
  }

  return (
    <CommandForm
      summary={isOut ? 'Withdraw' : 'Remove'}
      button={isOut ? 'Withdraw the item' : 'Remove the item'}
      command={command}
      send={send}
      onStale={refresh}
    >
      {isOut ? (
        <TextField name={name} label="Why it is withdrawn" error={errorFor(command.errors, 'reason')} />
      ) : (
        <p className="govuk-body">
          What the item takes up goes back to wait for the meeting; the items after it are counted again.
        </p>
      )}
    </CommandForm>
  );
}
