import type { NoticeStatus } from './notice-words.ts';

/** The register's filters as they stand in the address, so that a view can be sent to a colleague. */
export type NoticeSearch = {
  readonly words?: string;
  readonly status?: NoticeStatus;
  readonly show?: NoticeView;
};

type NoticeView = 'mine' | 'condition' | 'publication';

const statuses: readonly NoticeStatus[] = ['draft', 'ready', 'signed', 'withdrawn'];

export const viewWords: Readonly<Record<NoticeView, string>> = {
  mine: 'Waiting for me',
  condition: 'Condition not met',
  publication: 'Publication not decided',
};

/** Reads the address; what it does not know is left out. */
export function readNoticeSearch({ words, status, show }: Readonly<Record<string, unknown>>): NoticeSearch {
  const knownStatus = statuses.find((each) => each === status);
  const knownView = (Object.keys(viewWords) as NoticeView[]).find((each) => each === show);
  return {
    ...((typeof words === 'string' || typeof words === 'number') && words !== '' && { words: String(words) }),
    ...(knownStatus && { status: knownStatus }),
    ...(knownView && { show: knownView }),
  };
}

/** What the API is asked for a view. */
export function noticeFilter({ words, status, show }: NoticeSearch) {
  return {
    ...(words && { words }),
    ...(status && { status: [status] }),
    ...(show === 'mine' && { forMeOnly: true }),
    ...(show === 'condition' && { conditionOpenOnly: true }),
    ...(show === 'publication' && { unpublishedOnly: true }),
  };
}

/** The address of a view, under the app's own. */
export function noticesHref(app: string, search: NoticeSearch): string {
  const query = new URLSearchParams(search as Record<string, string>);
  return query.size === 0 ? `/${app}/decisions` : `/${app}/decisions?${query}`;
}

/** The chosen filters, each with the view that remains when it is taken away. */
export function chosenNoticeFilters(
  app: string,
  search: NoticeSearch,
  statusLabel: (status: NoticeStatus) => string,
) {
  const without = (key: keyof NoticeSearch) => {
    const { [key]: _, ...rest } = search;
    return noticesHref(app, rest);
  };
  const { words, status, show } = search;
  return [
    ...(show ? [{ group: 'Show', label: viewWords[show], removeHref: without('show') }] : []),
    ...(status ? [{ group: 'Status', label: statusLabel(status), removeHref: without('status') }] : []),
    ...(words ? [{ group: 'Words', label: `“${words}”`, removeHref: without('words') }] : []),
  ];
}
