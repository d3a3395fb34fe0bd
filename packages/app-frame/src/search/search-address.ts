import type { CalendarDate } from '@concordat/domain/kernel';

export type AppName = 'admin' | 'resource-group';

export type RecordKind = 'paper' | 'minutes' | 'decision' | 'action' | 'meeting';

/** What is looked for, as it stands in the address, so that a search can be sent to a colleague. */
export type SearchAddress = {
  readonly words?: string;
  readonly kind?: RecordKind;
  readonly forum?: string;
  /** First and last day. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
};

/** The kinds in the order they are shown, one and several of them in words. */
export const kindWords: Readonly<Record<RecordKind, readonly [one: string, several: string]>> = {
  paper: ['paper', 'papers'],
  minutes: ['set of minutes', 'sets of minutes'],
  decision: ['decision', 'decisions'],
  action: ['action', 'actions'],
  meeting: ['meeting', 'meetings'],
};

const mostOfEachKind = 5;

/** Reads the address; what it does not know is left out. */
export function readSearchAddress(address: Readonly<Record<string, unknown>>): SearchAddress {
  const { words, kind, forum, from, to } = address;
  const knownKind = (Object.keys(kindWords) as RecordKind[]).find((each) => each === kind);
  const text = typeof words === 'string' || typeof words === 'number' ? String(words).slice(0, 200) : '';
  return {
    ...(text.trim() !== '' && { words: text }),
    ...(knownKind && { kind: knownKind }),
    ...(typeof forum === 'string' && forum !== '' && { forum }),
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
  };
}

function isDay(value: unknown): value is CalendarDate {
  return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);
}

/** The address of a search, under the app's own. */
export function searchHref(app: AppName, search: SearchAddress): string {
  const query = new URLSearchParams(
    Object.entries(search).map(([part, value]) => [part, keptAsText(String(value))]),
  );
  return query.size === 0 ? `/${app}/search` : `/${app}/search?${query}`;
}

/** The router reads what is JSON as JSON, so quotes and numbers are written as the text they are. */
function keptAsText(value: string): string {
  try {
    JSON.parse(value);
    return JSON.stringify(value);
  } catch {
    return value;
  }
}

/** The same search without some of its parts. */
export function without(search: SearchAddress, ...parts: readonly (keyof SearchAddress)[]): SearchAddress {
  return Object.fromEntries(
    Object.entries(search).filter(([part]) => !parts.includes(part as keyof SearchAddress)),
  );
}

/** What the API is asked: a few of each kind, or all of the one that is chosen. */
export function searchVariables({ words = '', kind, forum, from, to }: SearchAddress) {
  return {
    words,
    perKind: kind === undefined ? mostOfEachKind : null,
    filter: {
      ...(kind && { kinds: [kind] }),
      ...(forum && { forumId: forum }),
      ...(from && { from }),
      ...(to && { to }),
    },
  };
}
