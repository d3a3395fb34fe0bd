import type { PostId } from '../bodies/index.ts';
import type { CalendarDate, Instant } from '../kernel/index.ts';
import type { ForumStatus } from './forum.ts';
import type { ForumCadence } from './forum-cadence.ts';
import type { ForumChangeKind, ForumChangeStage } from './forum-change.ts';
import type { DelegatedPowerId, ForumChangeId, ForumId, PaperId, StandingItemId } from './meetings-ids.ts';
import type { Handover } from './open-business.ts';

/** What happens to forums themselves, apart from their meetings. */
export type ForumEvent = { readonly at: Instant } & (
  | { readonly type: 'ForumProposed'; readonly forumId: ForumId; readonly name: string }
  | {
      readonly type: 'TermsOfReferenceAdopted';
      readonly forumId: ForumId;
      readonly number: number;
      readonly from: CalendarDate;
      readonly quorum: number | null;
      readonly paperId: PaperId | null;
    }
  | {
      readonly type: 'ForumCadenceSet';
      readonly forumId: ForumId;
      readonly before: ForumCadence | null;
      readonly after: ForumCadence;
    }
  | {
      readonly type: 'ForumReportsToSet';
      readonly forumId: ForumId;
      readonly before: { readonly reportsToId: ForumId | null };
      readonly after: { readonly reportsToId: ForumId | null };
    }
  | {
      readonly type: 'PostSeated';
      readonly forumId: ForumId;
      readonly postId: PostId;
      readonly role: 'chair' | 'member';
      readonly from: CalendarDate;
    }
  | {
      readonly type: 'SeatEnded';
      readonly forumId: ForumId;
      readonly postId: PostId;
      readonly until: CalendarDate;
    }
  | {
      readonly type: 'PowerDelegated';
      readonly forumId: ForumId;
      readonly powerId: DelegatedPowerId;
      readonly text: string;
      readonly source: string;
    }
  | {
      readonly type: 'StandingItemAdded';
      readonly forumId: ForumId;
      readonly itemId: StandingItemId;
      readonly title: string;
    }
  | {
      readonly type: 'ForumChangeRecommended';
      readonly changeId: ForumChangeId;
      readonly kind: ForumChangeKind;
      readonly forumIds: readonly ForumId[];
      readonly intoForumId: ForumId | null;
      readonly on: CalendarDate;
      readonly in: string;
    }
  | {
      readonly type: 'ForumChangeDecided';
      readonly changeId: ForumChangeId;
      readonly on: CalendarDate;
      readonly in: string;
      readonly before: { readonly stage: ForumChangeStage };
      readonly after: { readonly stage: ForumChangeStage };
    }
  | {
      readonly type: 'ForumChangeImplemented';
      readonly changeId: ForumChangeId;
      readonly on: CalendarDate;
      /** Without their words, which may be restricted. */
      readonly handovers: readonly Omit<Handover, 'title'>[];
      readonly before: { readonly stage: ForumChangeStage };
      readonly after: { readonly stage: ForumChangeStage };
    }
  | {
      readonly type: 'ForumStatusChanged';
      readonly forumId: ForumId;
      readonly changeId: ForumChangeId;
      readonly before: { readonly status: ForumStatus };
      readonly after: { readonly status: ForumStatus };
    }
);

export type ForumEventOf<Type extends ForumEvent['type']> = Extract<ForumEvent, { readonly type: Type }>;
