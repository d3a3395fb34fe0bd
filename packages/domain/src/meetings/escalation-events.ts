import type { CalendarDate, Instant } from '../kernel/index.ts';
import type { EscalationSourceKind, EscalationStatus } from './escalation.ts';
import type { EscalationId, ForumId, MeetingId, ResolutionId } from './meetings-ids.ts';

type Moved<To extends EscalationStatus> = {
  readonly before: { readonly status: EscalationStatus };
  readonly after: { readonly status: To };
};

/** What happens to matters between forums; their words stay out of it, since they may be restricted. */
export type EscalationEvent = { readonly at: Instant; readonly escalationId: EscalationId } & (
  | {
      readonly type: 'MatterEscalated';
      readonly fromForumId: ForumId;
      readonly toForumId: ForumId;
      readonly sourceKind: EscalationSourceKind;
      readonly sourceId: string;
      readonly askedBy: string;
    }
  | ({
      readonly type: 'EscalationAnswered';
      readonly meetingId: MeetingId;
      readonly resolutionId: ResolutionId;
    } & Moved<'answered'>)
  | ({ readonly type: 'EscalationWithdrawn'; readonly on: CalendarDate } & Moved<'withdrawn'>)
);

export type EscalationEventOf<Type extends EscalationEvent['type']> = Extract<
  EscalationEvent,
  { readonly type: Type }
>;
