import { couldBeHeading, looksLikeHeading } from '../lines/looks-like-heading.ts';
import { editDistance, resembles, squash } from '../lines/resemble.ts';
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
