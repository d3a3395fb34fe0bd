import type { CalendarDate } from '../kernel/index.ts';
import type { Forum } from './forum.ts';
import { type ForumChange, stageOf } from './forum-change.ts';

export type EscalationDirection = 'up' | 'down' | 'across';

type InGraph = Pick<Forum, 'id' | 'reportsToId' | 'seats'>;

/**
 * Which way a matter goes between two forums: up to the one reported to, down to one that reports, or across where a
 * post sits in both on the day; null where there is no way.
 */
export function wayBetween(from: InGraph, to: InGraph, day: CalendarDate): EscalationDirection | null {
  if (from.id === to.id) return null;
  if (from.reportsToId === to.id) return 'up';
  if (to.reportsToId === from.id) return 'down';
  const seated = new Set(postsSeatedOn(from, day));
  return postsSeatedOn(to, day).some((postId) => seated.has(postId)) ? 'across' : null;
}

function postsSeatedOn({ seats }: InGraph, day: CalendarDate) {
  return seats
    .filter(({ from, until }) => from <= day && (until === null || until >= day))
    .map(({ postId }) => postId);
}

/** The forum that took over from one that ended: what it was merged into, or what its business went to. */
export function successorOf(
  ended: Pick<Forum, 'id'>,
  forums: readonly Forum[],
  changes: readonly ForumChange[],
): Forum | null {
  const change = changes.findLast(
    (each) =>
      each.kind !== 'establish' && stageOf(each) === 'implemented' && each.forumIds.includes(ended.id),
  );
  const handed = change?.handovers.find(({ forumId }) => forumId === ended.id)?.toForumId;
  const id = change?.intoForumId ?? handed;
  return forums.find((forum) => forum.id === id) ?? null;
}
