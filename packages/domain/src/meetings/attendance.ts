import type { PersonId } from '../bodies/index.ts';
import type { AttendanceId } from './meetings-ids.ts';

export type AttendanceKind = 'member' | 'inAttendance' | 'apologies';

/** Someone as the minutes print them on the day; the person is linked when known. */
export type Attendance = {
  readonly id: AttendanceId;
  readonly kind: AttendanceKind;
  readonly name: string | null;
  readonly post: string | null;
  readonly bodyName: string | null;
  readonly personId: PersonId | null;
  /** The post they stood in for; null when they came for themselves. */
  readonly deputyFor: string | null;
};
