import type { BodyId } from '../bodies/index.ts';
import type { CalendarDate, Instant, Month } from '../kernel/index.ts';
import type { CommentsReader, RecommendationStance } from './inspection-report.ts';
import type { InspectionRecommendationId, InspectionReportId } from './inspections-ids.ts';

/** What happens to a report on the register. */
export type InspectionEvent = { readonly at: Instant; readonly reportId: InspectionReportId } & (
  | {
      readonly type: 'InspectionReportReceived';
      readonly bodyId: BodyId;
      readonly inspector: string;
      readonly title: string;
      readonly publishedIn: Month;
      readonly publishedOn: CalendarDate | null;
      readonly source: string;
      readonly recommendationCount: number;
      /** Null where the law gave no day yet. */
      readonly commentsDueOn: CalendarDate | null;
    }
  | {
      readonly type: 'InspectionRecommendationAnswered';
      readonly recommendationId: InspectionRecommendationId;
      readonly stanceBefore: RecommendationStance | null;
      readonly stance: RecommendationStance;
      readonly words: string;
      readonly ownerTitle: string | null;
      readonly dueOn: CalendarDate | null;
    }
  | {
      readonly type: 'InspectionRecommendationCompleted';
      readonly recommendationId: InspectionRecommendationId;
      readonly evidence: string;
      readonly isContinuing: boolean;
    }
  | {
      readonly type: 'InspectionCommentsPublished';
      readonly on: CalendarDate;
      readonly address: string;
      readonly isLate: boolean;
    }
  | {
      readonly type: 'InspectionCommentsCopied';
      readonly to: CommentsReader;
      readonly on: CalendarDate;
    }
  | { readonly type: 'InspectionReportWithdrawn'; readonly reason: string }
);

export type InspectionEventOf<Type extends InspectionEvent['type']> = Extract<
  InspectionEvent,
  { readonly type: Type }
>;
