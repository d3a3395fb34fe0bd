import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { purposeWords } from '@concordat/domain/printed';
import { Button } from '@concordat/ui';
import { useState } from 'react';
import { changeAgendaItemMutation } from './agenda.graphql.ts';
import { kindWords } from './agenda-words.ts';
import { ItemFields, readItemFields } from './item-fields.tsx';
import type { ShownAgenda, ShownItem } from './shown-agenda.ts';

/**
 * Other words for an item. When somebody else saved first, their words stand beside what was typed here: take them,
 * or save one's own, or a mix, over them.
 */
export function ChangeItemForm({
  agenda,
  item,
  refresh,
}: {
  agenda: ShownAgenda;
  item: ShownItem;
  refresh: () => void;
}) {
  const command = useCommand(changeAgendaItemMutation, ['AgendaBuilder']);
  /** The item as it was when somebody began to type here; null while nobody does. */
  const [begun, begin] = useState<ShownItem | null>(null);
  const base = begun ?? item;
  const hasTheirs = command.conflict !== null && item.version !== base.version;

  async function send(form: FormData) {
    const read = readItemFields(form, item.id);
    if ('error' in read) {
      command.refuse([read.error]);
      return null;
    }
    // Once theirs has been shown, saving again means it.
    const expectedVersion = hasTheirs ? item.version : base.version;
    const done = await command.run({ input: { itemId: item.id, ...read.words, expectedVersion } });
    if (done === null) refresh();
    else begin(null);
    return null;
  }

  return (
    <CommandForm summary="Change" button="Save the item" command={command} send={send}>
      {hasTheirs && (
        <section className="cc-builder__theirs" aria-label="Saved by somebody else">
          <p className="govuk-body">
            Saved in the meantime: <strong>{item.title}</strong>, {item.lead ?? 'no lead'},{' '}
            {kindWords[item.kind]}, {item.purpose === null ? 'purpose not said' : purposeWords[item.purpose]}
            {item.subItems.length > 0 && `; ${item.subItems.join('; ')}`}.
          </p>
          <Button weight="secondary" onClick={() => begin(null)}>
            Take theirs into the form
          </Button>
          <p className="govuk-body">Saving again puts what is in the form in its place.</p>
        </section>
      )}
      <div onInput={() => begin((before) => before ?? item)}>
        <ItemFields key={base.version} agenda={agenda} of={item.id} item={base} errors={command.errors} />
      </div>
    </CommandForm>
  );
}
