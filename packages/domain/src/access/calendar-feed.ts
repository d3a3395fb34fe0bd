import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { AccessEventOf } from './access-events.ts';
import type { AccessRefusal } from './access-refusals.ts';
import type { Viewer } from './viewer.ts';

/** Enough for one's own meetings and every forum one follows, few enough to look through. */
export const mostCalendarFeeds = 10;

/** A secret address from which a calendar program fetches meetings for its holder: of one forum, or of their own. */
export type CalendarFeed = {
  readonly feedId: string;
  readonly userId: string;
  /** The forum as it was called when the address was made, or "My meetings". */
  readonly name: string;
  /** Null for the meetings of the forums the holder has a seat on. */
  readonly forumId: string | null;
  readonly isRevoked: boolean;
};

/** Those the holder has that are in force, and the forum asked for; null for their own meetings. */
export type CalendarFeedsToAddTo = {
  readonly inForce: number;
  readonly forum: { readonly id: string; readonly name: string } | null;
};

/** The address tells nobody who holds it more than its holder may read, and ends when their account does. */
export function makeCalendarFeed(
  { inForce, forum }: CalendarFeedsToAddTo,
  { feedId }: { readonly feedId: string },
  { now, by: { userId } }: Circumstances<Viewer>,
): Decision<CalendarFeed, AccessEventOf<'CalendarFeedMade'>, AccessRefusal> {
  if (inForce >= mostCalendarFeeds) return refuse({ kind: 'CalendarFeedsFull', most: mostCalendarFeeds });
  const name = forum?.name ?? 'My meetings';
  return accept(
    { feedId, userId, name, forumId: forum?.id ?? null, isRevoked: false },
    { type: 'CalendarFeedMade', feedId, userId, name, at: now },
  );
}

/** Needs one press and no proof: an address that leaked must be closed at once. */
export function revokeCalendarFeed(
  feed: CalendarFeed,
  _command: Record<never, never>,
  { now }: Circumstances,
): Decision<CalendarFeed, AccessEventOf<'CalendarFeedRevoked'>, AccessRefusal> {
  if (feed.isRevoked) return refuse({ kind: 'CalendarFeedRevokedAlready' });
  const { feedId, userId, name } = feed;
  return accept({ ...feed, isRevoked: true }, { type: 'CalendarFeedRevoked', feedId, userId, name, at: now });
}
