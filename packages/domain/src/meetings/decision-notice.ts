import type { BodyId, PostId } from '../bodies/index.ts';
import type { Marking } from '../documents/index.ts';
import type { CalendarDate, Instant, Move, TransitionTable } from '../kernel/index.ts';
import type {
  DecisionNoticeId,
  DelegationId,
  MeetingId,
  RecommendationId,
  ResolutionId,
} from './meetings-ids.ts';
import type { NoticeText } from './notice-text.ts';

export type NoticeStatus = 'draft' | 'ready' | 'signed' | 'withdrawn';

/** What is signed never moves again; a notice that is withdrawn keeps its number, so that no gap arises. */
export const noticeTransitions = {
  draft: ['ready', 'withdrawn'],
  ready: ['draft', 'signed', 'withdrawn'],
  signed: [],
  withdrawn: [],
} as const satisfies TransitionTable<NoticeStatus>;

export const noticeMoves = {
  MakeNoticeReady: [{ from: 'draft', to: 'ready' }],
  ReturnNotice: [{ from: 'ready', to: 'draft' }],
  SignNotice: [{ from: 'ready', to: 'signed' }],
  WithdrawNotice: [
    { from: 'draft', to: 'withdrawn' },
    { from: 'ready', to: 'withdrawn' },
  ],
} as const satisfies { readonly [command: string]: readonly Move<NoticeStatus>[] };

/** What of a meeting a notice puts into effect: a resolution of its minutes or a recommendation of a paper. */
export type NoticeOrigin =
  | { readonly kind: 'resolution'; readonly meetingId: MeetingId; readonly resolutionId: ResolutionId }
  | {
      readonly kind: 'recommendation';
      readonly meetingId: MeetingId;
      readonly recommendationId: RecommendationId;
    };

/** Who signed which words by what power; the words are kept with their hash. */
export type NoticeSignature = {
  readonly at: Instant;
  readonly byUserId: string;
  readonly byName: string;
  /** The post they signed as. */
  readonly post: string;
  /** The power in words, as it stood on that day. */
  readonly authority: string;
  /** Null where the head of the body decided. */
  readonly delegationId: DelegationId | null;
  readonly text: string;
  /** SHA-256 of `text` as UTF-8, in lower-case hexadecimal. */
  readonly textSha256: string;
};

export type ConditionMet = {
  readonly on: CalendarDate;
  readonly byName: string;
  readonly note: string;
};

export type PublicationChoice = 'full' | 'summary' | 'withheld';

/** What the public sees of a notice (LAW: each decision of significant public interest is published). */
export type NoticePublication = {
  readonly choice: PublicationChoice;
  /** What is published in its place, when it is a summary. */
  readonly summary: string | null;
  /** Why not the whole; null when it is published in full. */
  readonly reason: string | null;
  readonly decidedOn: CalendarDate;
  readonly byName: string;
};

/** A formal decision of a body, from its draft to what became of it. */
export type DecisionNotice = {
  readonly id: DecisionNoticeId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  /** As written, such as CPCC 2016-013: it stays when the body's prefix changes. */
  readonly reference: string;
  readonly year: number;
  readonly number: number;
  readonly status: NoticeStatus;
  readonly text: NoticeText;
  readonly origin: NoticeOrigin | null;
  readonly marking: Marking;
  /** Where a notice from before the register was found; null for one that was drafted in it. */
  readonly recordedFrom: string | null;
  /** The day it was signed; null while it is not, and where nobody knows it of a past one. */
  readonly decidedOn: CalendarDate | null;
  /** The post that is asked to sign, or signed; null until somebody is asked. */
  readonly signatoryPostId: PostId | null;
  readonly signatoryPost: string | null;
  /** Why it was last handed back; null where it never was. */
  readonly returnedBecause: string | null;
  readonly withdrawnBecause: string | null;
  readonly signature: NoticeSignature | null;
  readonly conditionMet: ConditionMet | null;
  readonly publication: NoticePublication | null;
};

/** The first day the decision has effect: when signed, or when its condition was met; null while it has none. */
export function inEffectFrom({
  status,
  decidedOn,
  text,
  conditionMet,
}: Pick<DecisionNotice, 'status' | 'decidedOn' | 'conditionMet'> & {
  readonly text: Pick<NoticeText, 'condition'>;
}): CalendarDate | null {
  if (status !== 'signed') return null;
  if (text.condition === null) return decidedOn;
  return conditionMet?.on ?? null;
}
