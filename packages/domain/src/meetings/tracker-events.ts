import type { CalendarDate, Instant } from '../kernel/index.ts';
import type { MeetingsEventOf } from './meetings-events.ts';
import type { ActionId, MeetingId } from './meetings-ids.ts';
import type { ActionTrackerId } from './read-tracker.ts';

export type TrackerEvent =
  | MeetingsEventOf<'ActionUpdated'>
  | ({ readonly at: Instant } & (
      | {
          readonly type: 'TrackerRead';
          readonly trackerId: ActionTrackerId;
          readonly fileName: string;
          readonly sha256: string;
          readonly rows: number;
        }
      | { readonly type: 'TrackerTaken'; readonly trackerId: ActionTrackerId; readonly actions: number }
      | {
          readonly type: 'ActionDueMoved';
          readonly actionId: ActionId;
          readonly meetingId: MeetingId;
          readonly before: { readonly dueOn: CalendarDate | null };
          readonly after: { readonly dueOn: CalendarDate };
        }
    ));

export type TrackerEventOf<Type extends TrackerEvent['type']> = Extract<
  TrackerEvent,
  { readonly type: Type }
>;
