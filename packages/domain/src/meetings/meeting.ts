import type { BodyId } from '../bodies/index.ts';
import type { CalendarDate, ClockTime, Move, TransitionTable } from '../kernel/index.ts';
import type { Action } from './action.ts';
import type { AgendaItem } from './agenda-item.ts';
import type { Attendance } from './attendance.ts';
import type { ForumId, ImportId, MeetingId } from './meetings-ids.ts';
import type { Minutes } from './minutes.ts';
import type { Paper } from './paper.ts';

export const meetingStatuses = [
  'planned',
  'agendaPublished',
  'held',
  'minutesDraft',
  'minutesApproved',
  'minutesSigned',
  'cancelled',
] as const;

export type MeetingStatus = (typeof meetingStatuses)[number];

/** Minutes are approved at a later meeting as a true record, and signed after that; signed minutes are the end. */
export const meetingTransitions = {
  planned: ['agendaPublished', 'cancelled'],
  agendaPublished: ['held', 'cancelled'],
  held: ['minutesDraft'],
  minutesDraft: ['minutesApproved'],
  minutesApproved: ['minutesSigned'],
  minutesSigned: [],
  cancelled: [],
} as const satisfies TransitionTable<MeetingStatus>;

export const meetingMoves = {
  PublishAgenda: [{ from: 'planned', to: 'agendaPublished' }],
  CancelMeeting: [
    { from: 'planned', to: 'cancelled' },
    { from: 'agendaPublished', to: 'cancelled' },
  ],
  RecordHeld: [{ from: 'agendaPublished', to: 'held' }],
  CirculateMinutes: [{ from: 'held', to: 'minutesDraft' }],
  ApproveMinutes: [{ from: 'minutesDraft', to: 'minutesApproved' }],
  SignMinutes: [{ from: 'minutesApproved', to: 'minutesSigned' }],
} as const satisfies { readonly [command: string]: readonly Move<MeetingStatus>[] };

/** One sitting of a forum with everything that was put before it and came of it; lists are in printed order. */
export type Meeting = {
  readonly id: MeetingId;
  readonly bodyId: BodyId;
  readonly readerBodyIds: readonly BodyId[];
  readonly forumId: ForumId;
  readonly heldOn: CalendarDate;
  /** In London, as printed; null when the paper does not print it. */
  readonly startsAt: ClockTime | null;
  readonly venue: string | null;
  readonly status: MeetingStatus;
  readonly attendance: readonly Attendance[];
  readonly agendaItems: readonly AgendaItem[];
  readonly papers: readonly Paper[];
  readonly minutes: Minutes | null;
  readonly actions: readonly Action[];
  /** The import that last wrote it; null when it was never imported. */
  readonly importId: ImportId | null;
};
