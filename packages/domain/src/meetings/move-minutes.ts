import { accept, type Circumstances, type Decision, londonDateOf, refuse } from '../kernel/index.ts';
import type { Meeting } from './meeting.ts';
import type { ForumId } from './meetings-ids.ts';
import type { MinutesEvent } from './minutes-events.ts';
import type { MinutesRefusal } from './minutes-refusals.ts';
import { moveMeeting } from './move-meeting.ts';

/** The meeting that is said to have taken the minutes as a true record. */
export type ApprovingMeeting = Pick<Meeting, 'id' | 'heldOn' | 'status'> & { readonly forumId: ForumId };

/** Draft minutes go to the members, to be approved at their next meeting. */
export function circulateMinutes(
  meeting: Meeting,
  _command: object,
  circumstances: Circumstances,
): Decision<Meeting, MinutesEvent, MinutesRefusal> {
  return moved(meeting, moveMeeting(meeting, { type: 'CirculateMinutes' }, circumstances));
}

/**
 * A later meeting of the same forum took them as a true record. Their draft marking lifts, and with it that of the
 * actions they raised.
 */
export function approveMinutes(
  { meeting, at }: { readonly meeting: Meeting; readonly at: ApprovingMeeting },
  _command: object,
  circumstances: Circumstances,
): Decision<Meeting, MinutesEvent, MinutesRefusal> {
  if (at.forumId !== meeting.forumId || at.id === meeting.id || at.status === 'cancelled') {
    return refuse({ kind: 'ApprovalNotAtLaterMeeting', heldOn: meeting.heldOn });
  }
  const approved = moved(
    meeting,
    moveMeeting(meeting, { type: 'ApproveMinutes', atMeetingOn: at.heldOn }, circumstances),
  );
  if (approved.outcome === 'refused') return approved;
  return at.heldOn > londonDateOf(circumstances.now) ? refuse({ kind: 'ApprovingMeetingToCome' }) : approved;
}

/** The chair signs what was approved; nothing in them changes after that. */
export function signMinutes(
  meeting: Meeting,
  { signedBy }: { readonly signedBy: string },
  circumstances: Circumstances,
): Decision<Meeting, MinutesEvent, MinutesRefusal> {
  if (signedBy.trim() === '') return refuse({ kind: 'SignatoryMissing' });
  return moved(meeting, moveMeeting(meeting, { type: 'SignMinutes' }, circumstances));
}

function moved(
  before: Meeting,
  decision: ReturnType<typeof moveMeeting<Meeting>>,
): Decision<Meeting, MinutesEvent, MinutesRefusal> {
  if (decision.outcome === 'refused') return refuse(decision.refusal as MinutesRefusal);
  const { minutes } = decision.state;
  const marking = minutes?.marking;
  const actions =
    marking === undefined || marking === before.minutes?.marking
      ? before.actions
      : before.actions.map((action) => ({ ...action, marking }));
  return accept<Meeting, MinutesEvent>({ ...decision.state, actions }, decision.events[0]);
}
