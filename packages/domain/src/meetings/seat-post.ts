import type { BodyId } from '../bodies/index.ts';
import { overlaps, type PostId } from '../bodies/index.ts';
import { accept, type CalendarDate, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { Forum, ForumSeat } from './forum.ts';
import { refuseEnded } from './forum-ended.ts';
import type { ForumEventOf } from './forum-events.ts';
import type { ForumRefusal } from './forum-refusals.ts';

export type SeatPost = {
  readonly postId: PostId;
  readonly role: ForumSeat['role'];
  readonly from: CalendarDate;
};

/** `postBodyId` is the body the post belongs to, whose people read the forum's papers from now on. */
export function seatPost(
  { forum, postBodyId }: { readonly forum: Forum; readonly postBodyId: BodyId },
  { postId, role, from }: SeatPost,
  { now }: Circumstances,
): Decision<Forum, ForumEventOf<'PostSeated'>, ForumRefusal> {
  const ended = refuseEnded(forum);
  if (ended !== null) return ended;
  const running = forum.seats.find((seat) => seat.postId === postId && overlaps(seat, { from, until: null }));
  if (running !== undefined) return refuse({ kind: 'SeatTaken', until: running.until });
  const readerBodyIds = [...new Set([...forum.readerBodyIds, postBodyId])];
  return accept(
    { ...forum, readerBodyIds, seats: [...forum.seats, { postId, role, from, until: null }] },
    { type: 'PostSeated', forumId: forum.id, postId, role, from, at: now },
  );
}
