import { Checkboxes, Select } from '@concordat/ui';
import type { ShownMinutes } from './shown-minutes.ts';

/** The item an interest touches, and whether whoever has it takes no part in it; `name` tells two forms apart. */
export function TouchedItem({ items, name = '' }: { items: ShownMinutes['items']; name?: string }) {
  return (
    <>
      <Select
        name="declaredItem"
        id={`declaredItem${name}`}
        label="Item it touches"
        prompt="The meeting as a whole"
        choices={items.map(({ id, number, title }) => ({
          value: id,
          label: [number, title].filter(Boolean).join(' '),
        }))}
      />
      <Checkboxes
        name="isRecused"
        id={`isRecused${name}`}
        label="Recusal"
        isSmall
        choices={[{ value: 'recused', label: 'Takes no part in the item' }]}
      />
    </>
  );
}
