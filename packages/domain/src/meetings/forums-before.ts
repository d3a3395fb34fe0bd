import type { ForumChange } from './forum-change.ts';
import type { ForumId } from './meetings-ids.ts';

/** The forum itself and each whose place it took: merged into it, or ended with business that came to it; and theirs. */
export function forumsBefore(forumId: ForumId, changes: readonly ForumChange[]): ReadonlySet<ForumId> {
  const line = new Set([forumId]);
  // A set that grows while it is walked is walked to its end.
  for (const id of line) {
    for (const change of changes) for (const before of endedFor(id, change)) line.add(before);
  }
  return line;
}

function endedFor(
  id: ForumId,
  { kind, forumIds, intoForumId, implementedOn, handovers }: ForumChange,
): readonly ForumId[] {
  if (implementedOn === null) return [];
  if (kind === 'merge') return intoForumId === id ? forumIds : [];
  return handovers.filter(({ toForumId }) => toForumId === id).map(({ forumId }) => forumId);
}
