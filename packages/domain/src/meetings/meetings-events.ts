import type { BodyId } from '../bodies/index.ts';
import type { CalendarDate, Instant } from '../kernel/index.ts';
import type { ActionStatus, ClosureEvidence } from './action.ts';
import type { MeetingStatus } from './meeting.ts';
import type { ActionId, ForumId, ImportId, MeetingId } from './meetings-ids.ts';
import type { MoveMeeting } from './move-meeting.ts';

/** How much a meeting holds, to say in the trail what an import brought. */
export type MeetingExtent = {
  readonly status: MeetingStatus;
  readonly agendaItems: number;
  readonly papers: number;
  readonly minutesParagraphs: number;
  readonly actions: number;
};

export type MeetingsEvent = { readonly at: Instant } & (
  | {
      readonly type: 'ForumEstablished';
      readonly forumId: ForumId;
      readonly bodyId: BodyId;
      readonly readerBodyIds: readonly BodyId[];
      readonly name: string;
    }
  | { readonly type: 'ForumAliasAdded'; readonly forumId: ForumId; readonly alias: string }
  | {
      readonly type: 'MeetingRecorded';
      readonly meetingId: MeetingId;
      readonly forumId: ForumId;
      readonly heldOn: CalendarDate;
      readonly importId: ImportId;
      /** Null when the meeting was not there before. */
      readonly before: MeetingExtent | null;
      readonly after: MeetingExtent;
    }
  | {
      readonly type: 'ActionRaised';
      readonly actionId: ActionId;
      readonly meetingId: MeetingId;
      readonly text: string;
      readonly dueOn: CalendarDate | null;
    }
  | {
      readonly type: 'ActionUpdated';
      readonly actionId: ActionId;
      readonly meetingId: MeetingId;
      readonly note: string;
      readonly evidence: ClosureEvidence | null;
      readonly before: { readonly status: ActionStatus };
      readonly after: { readonly status: ActionStatus };
    }
  | {
      readonly type: 'ActionReminded';
      readonly actionId: ActionId;
      readonly meetingId: MeetingId;
      readonly owner: string;
      readonly dueOn: CalendarDate | null;
    }
  | {
      readonly type: 'MeetingMoved';
      readonly command: MoveMeeting['type'];
      readonly meetingId: MeetingId;
      readonly reason: string | null;
      readonly before: { readonly status: MeetingStatus };
      readonly after: { readonly status: MeetingStatus };
    }
);

export type MeetingsEventOf<Type extends MeetingsEvent['type']> = Extract<
  MeetingsEvent,
  { readonly type: Type }
>;
