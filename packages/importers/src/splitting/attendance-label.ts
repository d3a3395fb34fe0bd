import { nearest } from '../lines/resemble.ts';
import type { SourceLine } from '../lines/source-line.ts';

/** Which list of people a label such as "Members:", "Also present" or "Apologies for absence" opens; null for others. */
export type AttendanceList = 'members' | 'inAttendance' | 'apologies';

const lists: Record<AttendanceList, readonly string[]> = {
  members: [
    'members',
    'present',
    'memberspresent',
    'boardmembers',
    'boardmemberspresent',
    'membersinattendance',
    'panelmembers',
    'panelmemberspresent',
    'committeemembers',
    'committeememberspresent',
    'votingmembers',
    'membership',
    'attendees',
    'attendance',
    'coremembers',
    'thosepresent',
  ],
  inAttendance: [
    'inattendance',
    'alsopresent',
    'alsoinattendance',
    'attending',
    'officers',
    'officerspresent',
    'officersinattendance',
    'officersalsopresent',
    'observers',
    'guests',
    'staffinattendance',
    'secretariat',
    'supportofficers',
    'inattendanceforpartofthemeeting',
    'invitees',
    'invited',
    'presenters',
    'minutetaker',
    'advisers',
    'otherattendees',
    'othersinattendance',
    'otherspresent',
  ],
  apologies: [
    'apologies',
    'apologiesforabsence',
    'apologiesreceived',
    'absent',
    'notpresent',
    'membersabsent',
    'apologiesofabsence',
    'apologiesfrom',
  ],
};

/** Reads "Present:" with whatever names stand on the same line; null when the line opens no list. */
export function readAttendanceLabel(line: SourceLine): { list: AttendanceList; rest: string } | null {
  const [label, rest] = splitLabel(line);
  if (label.length > 45) return null;
  const list = nearest(label, lists);
  return list === null ? null : { list, rest };
}

function splitLabel(line: SourceLine): [string, string] {
  if (line.cells !== null) {
    const filled = line.cells.map((cell) => cell.text).filter((text) => text !== '');
    return [filled[0] ?? '', filled.slice(1).join(', ')];
  }
  const colon = line.text.indexOf(':');
  if (colon > 0 && colon < 46) return [line.text.slice(0, colon), line.text.slice(colon + 1).trim()];
  const spaced = /^\s*(\S(?:[^\s]|\s(?!\s\s))*)\s{3,}(\S.*)$/.exec(line.raw.slice(0, 400));
  return spaced ? [spaced[1] ?? '', spaced[2] ?? ''] : [line.text, ''];
}
