import { actionStatusWords as statusWords } from '@concordat/app-frame/action-log';
import type { ActionFilter, ActionStatus } from '../../generated/graphql.ts';

/** The action log's filters as they stand in the address, so that any view can be sent to a colleague. */
export type ActionSearch = {
  readonly show?: 'overdue' | 'undated' | 'mine';
  readonly status?: readonly ActionStatus[];
  readonly meeting?: string;
  readonly words?: string;
};

export { statusWords };

const statuses: readonly ActionStatus[] = ['open', 'ongoing', 'closed'];
const views = ['overdue', 'undated', 'mine'] as const;

export const viewWords: Readonly<Record<(typeof views)[number], string>> = {
  overdue: 'Overdue',
  undated: 'Without a date',
  mine: 'Mine',
};

/** Reads the address; what it does not know is left out rather than refused. */
export function readActionSearch(address: Readonly<Record<string, unknown>>): ActionSearch {
  const show = views.find((view) => view === address.show);
  const status = statuses.filter((each) => [address.status].flat().includes(each));
  const { meeting, words } = address;
  return {
    ...(show && { show }),
    ...(status.length > 0 && { status }),
    ...(typeof meeting === 'string' && meeting !== '' && { meeting }),
    ...((typeof words === 'string' || typeof words === 'number') && words !== '' && { words: String(words) }),
  };
}

/** What the API is asked for a view. */
export function actionFilter({ show, status, meeting, words }: ActionSearch): ActionFilter {
  return {
    ...(show === 'overdue' && { overdueOnly: true }),
    ...(show === 'undated' && { undatedOnly: true }),
    ...(show === 'mine' && { mineOnly: true }),
    ...(status && { status: [...status] }),
    ...(meeting && { meetingId: meeting }),
    ...(words && { words }),
  };
}

/** The chosen filters, each with the view that remains when it is taken away. */
export function chosenFilters(search: ActionSearch) {
  const { show, status = [], meeting, words } = search;
  const without = (key: keyof ActionSearch) => actionLogHref({ ...search, [key]: undefined });
  return [
    ...(show ? [{ group: 'Show', label: viewWords[show], removeHref: without('show') }] : []),
    ...status.map((each) => ({
      group: 'Status',
      label: statusWords[each],
      removeHref: actionLogHref({ ...search, status: status.filter((other) => other !== each) }),
    })),
    ...(meeting ? [{ group: 'Meeting', label: 'One meeting only', removeHref: without('meeting') }] : []),
    ...(words ? [{ group: 'Words', label: `“${words}”`, removeHref: without('words') }] : []),
  ];
}

type LooseSearch = { readonly [Key in keyof ActionSearch]?: ActionSearch[Key] | undefined };

/** The address of a view of the action log. */
export function actionLogHref({ show, status, meeting, words }: LooseSearch): string {
  const query = new URLSearchParams();
  if (show) query.set('show', show);
  if (status && status.length > 0) query.set('status', JSON.stringify(status));
  if (meeting) query.set('meeting', meeting);
  if (words) query.set('words', words);
  return query.size === 0 ? '/resource-group/actions' : `/resource-group/actions?${query}`;
}
