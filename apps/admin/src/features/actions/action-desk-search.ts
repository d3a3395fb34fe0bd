import type { ActionFilter, ActionStatus } from '../../generated/graphql.ts';

/** The filters of the office's log of actions as they stand in the address; a saved view is such an address. */
export type ActionDeskSearch = {
  readonly show?: 'overdue' | 'undated';
  readonly status?: ActionStatus;
  readonly forum?: string;
  readonly owner?: string;
  readonly words?: string;
};

const shows = ['overdue', 'undated'] as const;
const statuses: readonly ActionStatus[] = ['open', 'ongoing', 'closed'];

/** Reads the address; what it does not know is left out rather than refused. */
export function readActionDeskSearch(address: Readonly<Record<string, unknown>>): ActionDeskSearch {
  const text = (key: string) => {
    const value = address[key];
    return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  };
  const show = shows.find((one) => one === address.show);
  const status = statuses.find((one) => one === address.status);
  const [forum, owner, words] = [text('forum'), text('owner'), text('words')];
  return {
    ...(show && { show }),
    ...(status && { status }),
    ...(forum && { forum }),
    ...(owner && { owner }),
    ...(words && { words }),
  };
}

/** What the API is asked for a view. */
export function actionDeskFilter({ show, status, forum, owner, words }: ActionDeskSearch): ActionFilter {
  return {
    ...(show === 'overdue' && { overdueOnly: true }),
    ...(show === 'undated' && { undatedOnly: true }),
    ...(status && { status: [status] }),
    ...(forum && { forumId: forum }),
    ...(owner && { owner }),
    ...(words && { words }),
  };
}

/** The filters as an address has them, always in the same order, so that a view is known again. */
export function filtersOf({ show, status, forum, owner, words }: ActionDeskSearch): string {
  const filled = Object.entries({ show, status, forum, owner, words }).filter(([, value]) => value);
  return new URLSearchParams(filled as [string, string][]).toString();
}

/** The address of the log looked at with these filters. */
export function actionDeskHref(filters: string): string {
  return filters === '' ? '/admin/actions' : `/admin/actions?${filters}`;
}
