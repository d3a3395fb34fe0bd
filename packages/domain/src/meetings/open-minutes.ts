import { readMarking } from '../documents/index.ts';
import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import { standingOn } from './agenda.ts';
import type { Attendance } from './attendance.ts';
import type { Meeting } from './meeting.ts';
import type { Minutes } from './minutes.ts';
import type { MinutesEvent } from './minutes-events.ts';
import type { MinutesInHand } from './minutes-in-hand.ts';
import type { MinutesRefusal } from './minutes-refusals.ts';
import { moveMeeting } from './move-meeting.ts';

/** A post that sits in the forum on the day. */
export type Seated = { readonly post: string; readonly bodyName: string };

/**
 * The meeting begins: its minutes open as a draft with an item for each on the agenda, and its members are put down as
 * present until somebody says otherwise.
 */
export function openMinutes(
  { inHand, seated }: { readonly inHand: MinutesInHand; readonly seated: readonly Seated[] },
  _command: object,
  circumstances: Circumstances,
): Decision<Meeting, MinutesEvent, MinutesRefusal> {
  const { meeting } = inHand;
  const { now, newId } = circumstances;
  const items = standingOn(meeting.agendaItems);
  if (items.length === 0) return refuse({ kind: 'AgendaEmpty' });
  const moved = moveMeeting(meeting, { type: 'RecordHeld' }, circumstances);
  if (moved.outcome === 'refused') return refuse(moved.refusal as MinutesRefusal);
  const minutes: Minutes = {
    id: idOf<'Minutes'>(newId()),
    status: 'draft',
    marking: readMarking('OFFICIAL-SENSITIVE: DRAFT'),
    namedReaders: [],
    line: null,
    items: items.map(({ number, title }) => ({
      id: idOf<'MinutesItem'>(newId()),
      number,
      title,
      outcomes: [],
      paragraphs: [],
      resolutions: [],
    })),
  };
  const members = seated.map(
    ({ post, bodyName }): Attendance => ({
      id: idOf<'Attendance'>(newId()),
      kind: 'member',
      name: null,
      post,
      bodyName,
      personId: null,
      deputyFor: null,
    }),
  );
  const attendance = meeting.attendance.length > 0 ? meeting.attendance : members;
  return accept<Meeting, MinutesEvent>({ ...moved.state, minutes, attendance }, moved.events[0], {
    type: 'MinutesOpened',
    meetingId: meeting.id,
    items: items.length,
    at: now,
  });
}
