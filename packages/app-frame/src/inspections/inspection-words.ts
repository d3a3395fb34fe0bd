import type { CommentsReader, InspectionReportStatus } from '@concordat/domain/inspections';
import { longDate, longMonth, type StatusWords } from '@concordat/ui';

/** A recommendation as the screens show it. */
export type ShownRecommendation = {
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  readonly timescale: string | null;
  readonly answer: {
    readonly stance: 'accepted' | 'rejected';
    readonly words: string;
    readonly ownerPostId: string | null;
    readonly ownerTitle: string | null;
    readonly dueOn: string | null;
    readonly answeredOn: string;
  } | null;
  readonly completed: {
    readonly on: string;
    readonly evidence: string;
    readonly isContinuing: boolean;
  } | null;
  readonly isOverdue: boolean;
};

/** A report as the lists show it. */
export type ListedInspectionReport = {
  readonly id: string;
  readonly inspector: string;
  readonly title: string;
  readonly publishedIn: string;
  readonly publishedOn: string | null;
  readonly status: InspectionReportStatus;
  readonly commentsDueOn: string | null;
  readonly isLate: boolean;
  readonly recommendations: readonly { readonly id: string }[];
  readonly answeredCount: number;
};

/** A report as its own page shows it. */
export type ShownInspectionReport = Omit<ListedInspectionReport, 'recommendations'> & {
  readonly body: { readonly shortName: string };
  readonly receivedOn: string;
  readonly source: string;
  readonly recommendations: readonly ShownRecommendation[];
  readonly comments: {
    readonly on: string;
    readonly address: string;
    readonly comments: string;
    readonly chiefOfficerComments: string | null;
    readonly response: string | null;
    readonly isLate: boolean;
  } | null;
  readonly copies: readonly { readonly to: CommentsReader; readonly sentOn: string | null }[];
  readonly withdrawnOn: string | null;
  readonly withdrawnReason: string | null;
};

export const inspectionStatusWords: StatusWords<InspectionReportStatus> = {
  received: ['No comments yet', 'caution'],
  commentsPublished: ['Copies to send', 'caution'],
  copied: ['Comments sent', 'quiet'],
  withdrawn: ['Withdrawn', 'quiet'],
};

/** The day a report was published, or its month where that is all that is known. */
export function publishedText({
  publishedIn,
  publishedOn,
}: Pick<ListedInspectionReport, 'publishedIn' | 'publishedOn'>): string {
  return publishedOn === null ? longMonth(publishedIn) : longDate(publishedOn);
}

/** "Recommendation 3", or its place in the report where that gives no number. */
export function recommendationName({ number }: Pick<ShownRecommendation, 'number'>, place: number): string {
  return `Recommendation ${number ?? place}`;
}
