import { accept, type Circumstances, type Decision, idOf, refuse } from '../kernel/index.ts';
import type { Attendance, AttendanceKind } from './attendance.ts';
import type { Meeting } from './meeting.ts';
import type { MinutesEvent } from './minutes-events.ts';
import { type MinutesInHand, openMinutesOf } from './minutes-in-hand.ts';
import type { MinutesRefusal } from './minutes-refusals.ts';

export type TakeAttendance = {
  readonly attendance: readonly Pick<Attendance, 'kind' | 'name' | 'post' | 'bodyName' | 'deputyFor'>[];
};

/** Who was there, in whole: members, in attendance, apologies, and for whom somebody stood in. */
export function takeAttendance(
  inHand: MinutesInHand,
  { attendance: given }: TakeAttendance,
  { now, newId }: Circumstances,
): Decision<Meeting, MinutesEvent, MinutesRefusal> {
  const { meeting } = inHand;
  if (openMinutesOf(inHand) === null) return refuse({ kind: 'MinutesNotOpen' });
  if (given.length === 0) return refuse({ kind: 'AttendanceEmpty' });
  const attendance = given.map(({ kind, ...there }): Attendance => {
    const said = (text: string | null) => text?.trim() || null;
    return {
      id: idOf<'Attendance'>(newId()),
      kind,
      name: said(there.name),
      post: said(there.post),
      bodyName: said(there.bodyName),
      personId: null,
      deputyFor: said(there.deputyFor),
    };
  });
  if (attendance.some(({ name, post }) => name === null && post === null)) {
    return refuse({ kind: 'AttendanceWithoutName' });
  }
  return accept(
    { ...meeting, attendance },
    {
      type: 'AttendanceTaken',
      meetingId: meeting.id,
      before: countOf(meeting.attendance),
      after: countOf(attendance),
      at: now,
    },
  );
}

function countOf(attendance: readonly Pick<Attendance, 'kind'>[]) {
  const count = (wanted: AttendanceKind) => attendance.filter(({ kind }) => kind === wanted).length;
  return { member: count('member'), inAttendance: count('inAttendance'), apologies: count('apologies') };
}
