import type { BodyId, PostId } from '../bodies/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
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
  /** In the office's words: "about six-weekly", "monthly". */
  readonly cadence: string | null;
  readonly seats: readonly ForumSeat[];
};

/** What a printed name is compared with. */
export type NamedForum = Pick<Forum, 'id' | 'name' | 'aliases'>;

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
