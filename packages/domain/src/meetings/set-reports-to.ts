import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { Forum } from './forum.ts';
import { refuseEnded } from './forum-ended.ts';
import type { ForumEventOf } from './forum-events.ts';
import type { ForumRefusal } from './forum-refusals.ts';
import type { ForumId } from './meetings-ids.ts';

/** Null where the forum reports to none. */
export type SetReportsTo = { readonly reportsToId: ForumId | null };

/** `forums` are all the body keeps, so that no line of reporting can run in a circle. */
export function setReportsTo(
  { forum, forums }: { readonly forum: Forum; readonly forums: readonly Forum[] },
  { reportsToId }: SetReportsTo,
  { now }: Circumstances,
): Decision<Forum, ForumEventOf<'ForumReportsToSet'>, ForumRefusal> {
  const ended = refuseEnded(forum);
  if (ended !== null) return ended;
  const parent = forums.find(({ id }) => id === reportsToId);
  if (parent !== undefined) {
    const parentEnded = refuseEnded(parent);
    if (parentEnded !== null) return parentEnded;
    if (reportsUpTo(parent.id, forum.id, forums))
      return refuse({ kind: 'ReportsInCircle', name: parent.name });
  }
  return accept(
    { ...forum, reportsToId },
    {
      type: 'ForumReportsToSet',
      forumId: forum.id,
      before: { reportsToId: forum.reportsToId },
      after: { reportsToId },
      at: now,
    },
  );
}

/** Whether the line of reporting from the first forum upwards comes by the second; a forum comes by itself. */
export function reportsUpTo(from: ForumId, to: ForumId, forums: readonly Forum[]): boolean {
  const seen = new Set<ForumId>();
  let at: ForumId | null = from;
  while (at !== null && !seen.has(at)) {
    if (at === to) return true;
    seen.add(at);
    const here: ForumId = at;
    at = forums.find(({ id }) => id === here)?.reportsToId ?? null;
  }
  return false;
}
