import { markingOnceApproved } from '../documents/index.ts';
import {
  accept,
  type CalendarDate,
  type Circumstances,
  canMove,
  type Decision,
  londonDateOf,
  refuse,
} from '../kernel/index.ts';
import { type Meeting, type MeetingStatus, meetingMoves, meetingTransitions } from './meeting.ts';
import type { MeetingsEventOf } from './meetings-events.ts';
import type { MeetingsRefusal } from './meetings-refusals.ts';

/** The commands that only move a meeting on, each with what it must know. */
export type MoveMeeting =
  | { readonly type: 'PublishAgenda' }
  | { readonly type: 'CancelMeeting'; readonly reason: string }
  | { readonly type: 'RecordHeld' }
  | { readonly type: 'CirculateMinutes' }
  /** `atMeetingOn` is the day of the later meeting that took them as a true record. */
  | { readonly type: 'ApproveMinutes'; readonly atMeetingOn: CalendarDate }
  | { readonly type: 'SignMinutes' };

/** As much of a meeting as moving it on asks for. */
export type MovingMeeting = Pick<Meeting, 'id' | 'heldOn' | 'status' | 'agendaItems' | 'minutes'>;

export function moveMeeting<Moving extends MovingMeeting>(
  meeting: Moving,
  command: MoveMeeting,
  { now }: Circumstances,
): Decision<Moving, MeetingsEventOf<'MeetingMoved'>, MeetingsRefusal> {
  const to: MeetingStatus = meetingMoves[command.type][0].to;
  if (!canMove<MeetingStatus>(meetingTransitions, meeting.status, to)) {
    return refuse({ kind: 'MeetingCannotMove', from: meeting.status, to });
  }
  const obstacle = obstacleTo(meeting, command, londonDateOf(now));
  if (obstacle !== null) return refuse(obstacle);
  return accept(
    { ...meeting, status: to, minutes: minutesAfter(meeting, to) },
    {
      type: 'MeetingMoved',
      command: command.type,
      meetingId: meeting.id,
      reason: command.type === 'CancelMeeting' ? command.reason.trim() : null,
      before: { status: meeting.status },
      after: { status: to },
      at: now,
    },
  );
}

function obstacleTo(
  meeting: MovingMeeting,
  command: MoveMeeting,
  today: CalendarDate,
): MeetingsRefusal | null {
  switch (command.type) {
    case 'PublishAgenda':
      return meeting.agendaItems.length === 0 ? { kind: 'AgendaEmpty' } : null;
    case 'CancelMeeting':
      return command.reason.trim() === '' ? { kind: 'ReasonMissing' } : null;
    case 'RecordHeld':
      return today < meeting.heldOn ? { kind: 'MeetingStillToCome', on: meeting.heldOn } : null;
    case 'CirculateMinutes':
      return meeting.minutes === null ? { kind: 'MinutesMissing' } : null;
    case 'ApproveMinutes':
      return command.atMeetingOn <= meeting.heldOn
        ? { kind: 'ApprovalNotAtLaterMeeting', heldOn: meeting.heldOn }
        : null;
    case 'SignMinutes':
      return null;
  }
}

/** A marking that stood because they were a draft lifts on approval. */
function minutesAfter({ minutes }: MovingMeeting, to: MeetingStatus): Meeting['minutes'] {
  if (minutes === null) return null;
  if (to === 'minutesApproved') {
    return { ...minutes, status: 'approved', marking: markingOnceApproved(minutes.marking) };
  }
  return to === 'minutesSigned' ? { ...minutes, status: 'signed' } : minutes;
}
