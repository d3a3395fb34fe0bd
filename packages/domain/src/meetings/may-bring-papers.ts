import type { BodyId, PostId } from '../bodies/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
import type { Forum } from './forum.ts';

/** Papers come to a forum from the body it belongs to, and from each body with a post in a seat that day. */
export function mayBringPapers(
  { bodyId, seats }: Pick<Forum, 'bodyId' | 'seats'>,
  posts: readonly { readonly id: PostId; readonly bodyId: BodyId }[],
  { bodyIds, on }: { readonly bodyIds: readonly BodyId[]; readonly on: CalendarDate },
): boolean {
  if (bodyIds.includes(bodyId)) return true;
  const own = new Set(posts.filter((post) => bodyIds.includes(post.bodyId)).map(({ id }) => id));
  return seats.some(
    ({ postId, from, until }) => own.has(postId) && from <= on && (until === null || on <= until),
  );
}
