import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { addAgendaItemMutation } from './agenda.graphql.ts';
import { ItemFields, readItemFields } from './item-fields.tsx';
import type { ShownAgenda } from './shown-agenda.ts';

/** A new item; a supplement once the agenda is out. */
export function AddItemForm({ agenda }: { agenda: ShownAgenda }) {
  const command = useCommand(addAgendaItemMutation, ['AgendaBuilder']);
  const isOut = agenda.meeting.status !== 'planned';

  function send(form: FormData) {
    const read = readItemFields(form, 'new');
    if ('error' in read) return [read.error];
    return command.run({ input: { meetingId: agenda.meeting.id, ...read.words } });
  }

  return (
    <CommandForm
      summary={isOut ? 'Add a late item as a supplement' : 'Add an item'}
      button="Add the item"
      command={command}
      send={send}
    >
      <ItemFields agenda={agenda} of="new" item={null} errors={command.errors} />
    </CommandForm>
  );
}
