import type { CalendarDate, Instant } from '../kernel/index.ts';
import type { MeetingTheme } from './meeting-theme.ts';
import type { ActionId, ForumId, MeetingId, PlanEntryId } from './meetings-ids.ts';
import type { PlanEntryStatus } from './plan-entry.ts';

/** What happens to forward plans. */
export type PlanEvent = { readonly at: Instant } & (
  | {
      readonly type: 'MeetingsPlanned';
      readonly forumId: ForumId;
      readonly meetings: readonly {
        readonly meetingId: MeetingId;
        readonly heldOn: CalendarDate;
        readonly theme: MeetingTheme | null;
      }[];
    }
  | {
      readonly type: 'PlanEntryAdded';
      readonly entryId: PlanEntryId;
      readonly forumId: ForumId;
      readonly actionId: ActionId | null;
      readonly dueOn: CalendarDate | null;
      readonly plannedFor: CalendarDate | null;
    }
  | {
      readonly type: 'PlanEntryMoved';
      readonly entryId: PlanEntryId;
      readonly reason: string;
      readonly before: { readonly plannedFor: CalendarDate | null };
      readonly after: { readonly plannedFor: CalendarDate | null };
    }
  | {
      readonly type: 'PlanEntrySettled';
      readonly entryId: PlanEntryId;
      readonly before: { readonly status: PlanEntryStatus };
      readonly after: { readonly status: PlanEntryStatus };
    }
);

export type PlanEventOf<Type extends PlanEvent['type']> = Extract<PlanEvent, { readonly type: Type }>;
