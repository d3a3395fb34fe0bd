import { Checkboxes, Radios, TextField } from '@concordat/ui';
import { type ActionSearch, statusWords, viewWords } from './action-filters.ts';

const asChoices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export function ActionFilterFields({ search }: { search: ActionSearch }) {
  return (
    <>
      <TextField name="words" label="Words" defaultValue={search.words ?? ''} />
      <Radios
        name="show"
        label="Show"
        isSmall
        choices={[{ value: '', label: 'All' }, ...asChoices(viewWords)]}
        defaultValue={search.show ?? ''}
      />
      <Checkboxes
        name="status"
        label="Status"
        isSmall
        choices={asChoices(statusWords)}
        defaultValues={search.status ?? []}
      />
    </>
  );
}
