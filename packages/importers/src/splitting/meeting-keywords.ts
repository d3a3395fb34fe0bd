import { couldBeHeading, looksLikeHeading } from '../lines/looks-like-heading.ts';
import { editDistance, nearest, resembles, squash } from '../lines/resemble.ts';
import type { SourceLine } from '../lines/source-line.ts';

const standing =
  '(?:draft|unconfirmed|unapproved|confirmed|approved|final|public|open|closed|private|session|action|decision)*';

/** True of a heading that says these are minutes: "DRAFT MINUTES", "Minutes of the Panel held on 3 May". */
export function saysMinutes(line: SourceLine): boolean {
  if (line.cells !== null || line.text.length > 260 || /^\d/.test(line.text)) return false;
  const letters = squash(line.text);
  if (new RegExp(`^${standing}(?:minutes|notes)(?:ofmeeting)?${standing}$`).test(letters)) return true;
  if (letters.length <= 8 && editDistance(letters, 'minutes') <= 1) return true;
  if (
    /^(?:draft |unconfirmed |confirmed )*(?:minutes|notes|record|minute) of (?:the |a )?(?:proceedings|(?:\w+ )*?meeting|[\w\s,&-]{3,90} (?:board|committee|panel|group|authority))\b/i.test(
      line.text,
    )
  ) {
    return looksLikeHeading(line) || couldBeHeading(line) || /\bheld\b/i.test(line.text);
  }
  return (
    looksLikeHeading(line) &&
    line.text.length < 90 &&
    /[-–—:]\s*(?:draft\s+)?minutes$|\bminutes$/i.test(line.text) &&
    !/\b(?:approv|previous|last|of the)/i.test(line.text)
  );
}

/** True of a heading that says this is an agenda. */
export function saysAgenda(line: SourceLine): boolean {
  if (line.cells !== null || line.text.length > 90) return false;
  if (
    resembles(
      line.text,
      'agenda',
      'draftagenda',
      'publicagenda',
      'orderofbusiness',
      'agendapublic',
      'agendaitems',
      'meetingagenda',
    )
  )
    return true;
  return (
    looksLikeHeading(line) && (/^agenda (?:for|of)\b/i.test(line.text) || /[\s–:-]agenda$/i.test(line.text))
  );
}

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
