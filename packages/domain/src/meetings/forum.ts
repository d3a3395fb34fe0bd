import type { BodyId, PostId } from '../bodies/index.ts';
import type { CalendarDate, Move, TransitionTable } from '../kernel/index.ts';
import type { ForumCadence } from './forum-cadence.ts';
import type { DelegatedPower, StandingItem, TermsOfReference } from './forum-terms.ts';
import type { ForumId } from './meetings-ids.ts';

export type ForumStatus = 'proposed' | 'active' | 'merged' | 'terminated';

/** A seat belongs to a post; who sat in it follows from who held the post that day. */
export type ForumSeat = {
  readonly postId: PostId;
  readonly role: 'chair' | 'member';
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
};

/** A governance body with a name of its own, such as a Board that two bodies hold together. */
export type Forum = {
  readonly id: ForumId;
  /** The body whose office runs it. */
  readonly bodyId: BodyId;
  /** Every body whose people read its papers, the running one among them. */
  readonly readerBodyIds: readonly BodyId[];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly purpose: string;
  readonly status: ForumStatus;
  /** Who holds it, when that is not the body that keeps this record: a force, a partnership, a national body. */
  readonly ownedBy: string | null;
  readonly reportsToId: ForumId | null;
  /** Each adopted after the one before it. */
  readonly terms: readonly TermsOfReference[];
  /** The earliest first. */
  readonly cadences: readonly ForumCadence[];
  readonly seats: readonly ForumSeat[];
  readonly powers: readonly DelegatedPower[];
  /** Its own items on each agenda, besides those every forum has. */
  readonly standingItems: readonly StandingItem[];
};

/** What a printed name is compared with. */
export type NamedForum = Pick<Forum, 'id' | 'name' | 'aliases'>;
/** A forum ends by being merged into another or terminated; neither is undone. */
export const forumTransitions = {
  proposed: ['active', 'terminated'],
  active: ['merged', 'terminated'],
  merged: [],
  terminated: [],
} as const satisfies TransitionTable<ForumStatus>;

/** The kinds of change that move a forum on, once they are implemented. */
export const forumMoves = {
  establish: [{ from: 'proposed', to: 'active' }],
  merge: [{ from: 'active', to: 'merged' }],
  terminate: [
    { from: 'proposed', to: 'terminated' },
    { from: 'active', to: 'terminated' },
  ],
} as const satisfies { readonly [change: string]: readonly Move<ForumStatus>[] };

/** What a forum begins with; `opening` gives the rest. */
export function newForum(
  opening: Pick<Forum, 'id' | 'bodyId' | 'readerBodyIds' | 'name' | 'aliases' | 'purpose' | 'status'> &
    Partial<Forum>,
): Forum {
  return {
    ownedBy: null,
    reportsToId: null,
    terms: [],
    cadences: [],
    seats: [],
    powers: [],
    standingItems: [],
    ...opening,
  };
}

/** The forum a paper means, however it spells it ("Co-ordination", capitals, "the"); null when none or several could be meant. */
export function forumNamed<Named extends NamedForum>(
  printed: string,
  forums: readonly Named[],
): Named | null {
  const meant = forums.filter((forum) =>
    [forum.name, ...forum.aliases].some((name) => isSameName(name, printed)),
  );
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** Whether two spellings are the same name once capitals, hyphens, spaces and a leading "the" are set aside. */
export function isSameName(a: string, b: string): boolean {
  return bareName(a) === bareName(b);
}

function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\s*the\s+/, '')
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]/g, '');
}
