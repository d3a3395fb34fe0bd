import type { Instant } from '../kernel/index.ts';
import type { AttendanceKind } from './attendance.ts';
import type { MeetingsEventOf } from './meetings-events.ts';
import type { DeclarationId, MeetingId, MinutesItemId, ParagraphId, ResolutionId } from './meetings-ids.ts';
import type { MinutedOutcome, MinutedWords } from './minutes.ts';
import type { PlanEventOf } from './plan-events.ts';

type Count = { readonly [Kind in AttendanceKind]: number };

/** What happens to minutes while they are written; their words stay out of it, since drafts are restricted. */
export type MinutesEvent =
  | MeetingsEventOf<'MeetingMoved'>
  | MeetingsEventOf<'ActionRaised'>
  | PlanEventOf<'PlanEntryAdded'>
  | ({ readonly at: Instant; readonly meetingId: MeetingId } & (
      | { readonly type: 'MinutesOpened'; readonly items: number }
      | { readonly type: 'AttendanceTaken'; readonly before: Count; readonly after: Count }
      | {
          readonly type: 'InterestDeclared';
          readonly declarationId: DeclarationId;
          readonly itemId: MinutesItemId | null;
          readonly isNilReturn: boolean;
          readonly isRecused: boolean;
        }
      | {
          readonly type: 'ParagraphWritten';
          readonly itemId: MinutesItemId;
          readonly paragraphId: ParagraphId;
          readonly number: string | null;
          readonly isNew: boolean;
        }
      | {
          readonly type: 'CorrectionMinuted';
          readonly paragraphId: ParagraphId;
          readonly corrects: MinutedWords;
          readonly correctsMeetingId: MeetingId;
        }
      | {
          readonly type: 'ResolutionRecorded';
          readonly itemId: MinutesItemId;
          readonly resolutionId: ResolutionId;
          readonly outcome: MinutedOutcome;
        }
    ));
