import { actionStatusWords } from '@concordat/app-frame/action-log';
import { Radios, Select, TextField } from '@concordat/ui';
import { type ActionDeskSearch, actionDeskHref, filtersOf } from './action-desk-search.ts';

const showWords = { overdue: 'Overdue', undated: 'Without a date' } as const;
const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

type Forums = readonly { readonly id: string; readonly name: string }[];

export function ActionDeskFields({
  search,
  forums,
  owners,
}: {
  search: ActionDeskSearch;
  forums: Forums;
  owners: readonly string[];
}) {
  return (
    <>
      <TextField name="words" label="Words" defaultValue={search.words ?? ''} />
      <Radios
        name="show"
        label="Show"
        isSmall
        choices={[{ value: '', label: 'All' }, ...choices(showWords)]}
        defaultValue={search.show ?? ''}
      />
      <Select
        // What can be chosen comes after the page; the field is made anew then, with what the address says.
        key={`forums-${forums.length}`}
        name="forum"
        label="Forum"
        prompt="Any"
        choices={forums.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={search.forum ?? ''}
      />
      <Select
        key={`owners-${owners.length}`}
        name="owner"
        label="Owner"
        prompt="Anybody"
        choices={owners.map((owner) => ({ value: owner, label: owner }))}
        defaultValue={search.owner ?? ''}
      />
      <Select
        name="status"
        label="Status"
        prompt="Any"
        choices={choices(actionStatusWords)}
        defaultValue={search.status ?? ''}
      />
    </>
  );
}

/** The chosen filters, each with the view that remains when it is taken away. */
export function chosenFilters(search: ActionDeskSearch, forums: Forums) {
  const { show, status, forum, owner, words } = search;
  const labels = {
    show: show && ['Show', showWords[show]],
    status: status && ['Status', actionStatusWords[status]],
    forum: forum && ['Forum', forums.find(({ id }) => id === forum)?.name ?? 'One forum'],
    owner: owner && ['Owner', owner],
    words: words && ['Words', `“${words}”`],
  };
  return Object.entries(labels).flatMap(([key, chosen]) => {
    if (!chosen) return [];
    const { [key as keyof ActionDeskSearch]: _, ...others } = search;
    const [group = '', label = ''] = chosen;
    return [{ group, label, removeHref: actionDeskHref(filtersOf(others)) }];
  });
}
