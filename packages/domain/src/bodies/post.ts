import type { CalendarDate } from '../kernel/index.ts';
import type { BodyId, PersonId, PostHoldingId, PostId } from './bodies-ids.ts';

/** A person in a post between two days that both count. */
export type PostHolding = {
  readonly id: PostHoldingId;
  readonly personId: PersonId;
  readonly from: CalendarDate;
  /** Last day; null while it runs. */
  readonly until: CalendarDate | null;
  /** Acting for the holder, or while there is none. */
  readonly isDeputising: boolean;
};

/** A post outlives the people in it; everything else points at posts, and asks who held them on a day. */
export type Post = {
  readonly id: PostId;
  readonly bodyId: BodyId;
  readonly title: string;
  readonly holdings: readonly PostHolding[];
};

/** The person appointed to the post itself, never a deputy; null on a day it was vacant. */
export function holderOf(post: Post, on: CalendarDate): PersonId | null {
  return holdingOn(post, on, false)?.personId ?? null;
}

/** Who does the work of the post on the day: the deputy while one is acting, otherwise its holder. */
export function whoActsIn(post: Post, on: CalendarDate): PersonId | null {
  return holdingOn(post, on, true)?.personId ?? holderOf(post, on);
}

/** The posts whose work is this person's on the day. */
export function postsActedInBy(
  personId: PersonId,
  posts: readonly Post[],
  on: CalendarDate,
): readonly Post[] {
  return posts.filter((post) => whoActsIn(post, on) === personId);
}

/** The first day of the longest held of the posts this person holds on the day; null when they hold none. */
export function inPostSince(
  personId: PersonId,
  posts: readonly Post[],
  on: CalendarDate,
): CalendarDate | null {
  const running = posts
    .flatMap(({ holdings }) => holdings)
    .filter((held) => held.personId === personId && overlaps(held, { from: on, until: on }));
  return running.map(({ from }) => from).sort()[0] ?? null;
}

/** Two holdings overlap when a single day belongs to both. */
export function overlaps(
  a: Pick<PostHolding, 'from' | 'until'>,
  b: Pick<PostHolding, 'from' | 'until'>,
): boolean {
  return (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until);
}

function holdingOn(post: Post, on: CalendarDate, isDeputising: boolean): PostHolding | undefined {
  return post.holdings.find(
    (held) => held.isDeputising === isDeputising && overlaps(held, { from: on, until: on }),
  );
}
