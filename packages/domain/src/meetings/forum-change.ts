import type { BodyId } from '../bodies/index.ts';
import type { CalendarDate } from '../kernel/index.ts';
import type { ForumChangeId, ForumId } from './meetings-ids.ts';
import type { Handover } from './open-business.ts';

export type ForumChangeKind = 'establish' | 'merge' | 'terminate';

/**
 * A change to forums. A recommendation is not a decision and a decision is not done until it is implemented: each has
 * a day of its own, and a change that was recommended and never implemented stays on record as that.
 */
export type ForumChange = {
  readonly id: ForumChangeId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly kind: ForumChangeKind;
  /** The forums that begin or end by it. */
  readonly forumIds: readonly ForumId[];
  /** The forum the others are merged into; null where there is none. */
  readonly intoForumId: ForumId | null;
  readonly recommendedOn: CalendarDate;
  /** The paper and paragraph, such as "Review of meetings, 2.1". */
  readonly recommendedIn: string;
  readonly decided: {
    readonly on: CalendarDate;
    /** The minutes or notice that say so. */
    readonly in: string;
    readonly isAgreed: boolean;
  } | null;
  readonly implementedOn: CalendarDate | null;
  readonly handovers: readonly Handover[];
};

export type ForumChangeStage = 'recommended' | 'agreed' | 'rejected' | 'implemented';

/** How far it has come: never further than what is on record. */
export function stageOf({ decided, implementedOn }: ForumChange): ForumChangeStage {
  if (implementedOn !== null) return 'implemented';
  if (decided === null) return 'recommended';
  return decided.isAgreed ? 'agreed' : 'rejected';
}
