import type { BodyId, PostId } from '../bodies/index.ts';
import type { CalendarDate, Month, Move, TransitionTable } from '../kernel/index.ts';
import type { InspectionRecommendationId, InspectionReportId } from './inspections-ids.ts';

export const recommendationStances = ['accepted', 'rejected'] as const;

export type RecommendationStance = (typeof recommendationStances)[number];

/** To whom the policing body sends what it published (Police Act 1996 s.55(6)). */
export const commentsReaders = ['inspectorsOfConstabulary', 'secretaryOfState'] as const;

export type CommentsReader = (typeof commentsReaders)[number];

/** What the policing body does about a recommendation, or why it does nothing (Police Act 1996 s.55(5B)). */
export type RecommendationAnswer = {
  readonly stance: RecommendationStance;
  /** The action taken or proposed; the reasons where it is rejected. */
  readonly words: string;
  /** The post that answers for the action, by its title on the day; null where it is rejected. */
  readonly owner: { readonly postId: PostId; readonly title: string } | null;
  /** Null where it is rejected, or where the report's own time is all that is known. */
  readonly dueOn: CalendarDate | null;
  readonly answeredOn: CalendarDate;
};

/** That the action is done; some of it may be done again and again. */
export type RecommendationCompleted = {
  /** The day it was reported. */
  readonly on: CalendarDate;
  /** Where it is shown, such as the paper that reports it. */
  readonly evidence: string;
  /** It is in a current action plan again. */
  readonly isContinuing: boolean;
};

export type InspectionRecommendation = {
  readonly id: InspectionRecommendationId;
  /** Its number in the report; null where that has none. */
  readonly number: string | null;
  readonly text: string;
  /** The time the report itself gives, as printed, such as "Within three months"; null where it gives none. */
  readonly timescale: string | null;
  readonly answer: RecommendationAnswer | null;
  readonly completed: RecommendationCompleted | null;
};

/** What the policing body published on a report (Police Act 1996 s.55(5)). */
export type PublishedComments = {
  readonly on: CalendarDate;
  /** Where they can be read. */
  readonly address: string;
  readonly comments: string;
  /** The chief officer's own, which the policing body invites; null where none were submitted. */
  readonly chiefOfficerComments: string | null;
  /** The policing body's response to those; null where it has none. */
  readonly response: string | null;
  /** Later than the law gives. */
  readonly isLate: boolean;
};

export type CommentsCopy = { readonly to: CommentsReader; readonly on: CalendarDate };

export type InspectionReportStatus = 'received' | 'commentsPublished' | 'copied' | 'withdrawn';

/** A published report on the area's force, and the policing body's comments on it. */
export type InspectionReport = {
  readonly id: InspectionReportId;
  /** The policing body, which comments. */
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly inspector: string;
  readonly title: string;
  readonly publishedIn: Month;
  /** Null where only the month is known, as of reports from before the clock. */
  readonly publishedOn: CalendarDate | null;
  readonly receivedOn: CalendarDate;
  /** Where the report can be read. */
  readonly source: string;
  readonly recommendations: readonly InspectionRecommendation[];
  readonly status: InspectionReportStatus;
  readonly comments: PublishedComments | null;
  readonly copies: readonly CommentsCopy[];
  readonly withdrawn: { readonly on: CalendarDate; readonly reason: string } | null;
};

/** What is published stays; a report entered by mistake is withdrawn while nothing is. */
export const inspectionTransitions = {
  received: ['commentsPublished', 'withdrawn'],
  commentsPublished: ['copied'],
  copied: [],
  withdrawn: [],
} as const satisfies TransitionTable<InspectionReportStatus>;

export const inspectionMoves = {
  PublishInspectionComments: [{ from: 'received', to: 'commentsPublished' }],
  RecordCommentsCopy: [{ from: 'commentsPublished', to: 'copied' }],
  WithdrawInspectionReport: [{ from: 'received', to: 'withdrawn' }],
} as const satisfies { readonly [command: string]: readonly Move<InspectionReportStatus>[] };
