import type { PostId } from '../bodies/index.ts';
import { accept, type CalendarDate, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { Forum } from './forum.ts';
import type { ForumEventOf } from './forum-events.ts';
import type { ForumRefusal } from './forum-refusals.ts';

/** `until` is the last day of the seat. */
export type EndSeat = { readonly postId: PostId; readonly until: CalendarDate };

/** Ends the running seat of a post; who sat here before stays on record. */
export function endSeat(
  forum: Forum,
  { postId, until }: EndSeat,
  { now }: Circumstances,
): Decision<Forum, ForumEventOf<'SeatEnded'>, ForumRefusal> {
  const running = forum.seats.find((seat) => seat.postId === postId && seat.until === null);
  if (running === undefined) return refuse({ kind: 'SeatMissing' });
  if (until < running.from) return refuse({ kind: 'SeatEndsBeforeItBegins', from: running.from });
  return accept(
    { ...forum, seats: forum.seats.map((seat) => (seat === running ? { ...seat, until } : seat)) },
    { type: 'SeatEnded', forumId: forum.id, postId, until, at: now },
  );
}
