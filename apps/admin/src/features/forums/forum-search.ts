import type { ForumFilter } from '../../generated/graphql.ts';
import type { ForumStatus } from './forum-words.ts';

/** The register's filters as they stand in the address. */
export type ForumSearch = { readonly words?: string; readonly status?: ForumStatus };

const statuses: readonly ForumStatus[] = ['proposed', 'active', 'merged', 'terminated'];

/** Reads the address; what it does not know is left out. */
export function readForumSearch({ words, status }: Readonly<Record<string, unknown>>): ForumSearch {
  const known = statuses.find((each) => each === status);
  return {
    ...((typeof words === 'string' || typeof words === 'number') && words !== '' && { words: String(words) }),
    ...(known && { status: known }),
  };
}

export function forumFilter({ words, status }: ForumSearch): ForumFilter {
  return { ...(words && { words }), ...(status && { status: [status] }) };
}

export function forumsHref(search: ForumSearch): string {
  const query = new URLSearchParams(search as Record<string, string>);
  return query.size === 0 ? '/admin/forums' : `/admin/forums?${query}`;
}
