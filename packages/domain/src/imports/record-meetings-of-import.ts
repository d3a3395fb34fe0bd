import type { CalendarDate, Circumstances, Refused } from '../kernel/index.ts';
import {
  type ForumId,
  type Meeting,
  type MeetingsEvent,
  type MeetingsRefusal,
  type MinutesId,
  recordImportedMeeting,
} from '../meetings/index.ts';
import type { ImportToAccept } from './accept-import.ts';
import { importedMeetingFrom } from './drafted-meetings.ts';
import type { MatchedMeeting } from './known-to-imports.ts';

/** What the import came to: the meetings that changed, and the one each meeting of the file became. */
export type RecordedMeetings = {
  readonly outcome: 'recorded';
  readonly changed: readonly Meeting[];
  readonly became: readonly { readonly matched: MatchedMeeting; readonly meeting: Meeting }[];
  readonly events: readonly MeetingsEvent[];
};

/** The earliest meeting first, so that an agenda finds the minutes it puts up for approval. */
export function recordMeetingsOfImport(
  matches: readonly MatchedMeeting[],
  { packImport, lines, known }: ImportToAccept,
  replaceExisting: boolean,
  circumstances: Circumstances,
): RecordedMeetings | Refused<MeetingsRefusal> {
  const changed: Meeting[] = [];
  const became: { matched: MatchedMeeting; meeting: Meeting }[] = [];
  const events: MeetingsEvent[] = [];
  let unchanged: Refused<MeetingsRefusal> | null = null;
  for (const matched of matches) {
    const { drafted, forum, recorded } = matched;
    if (forum === null) return refused({ kind: 'ForumUnknown', printed: drafted.forum });
    if (drafted.heldOn === null) return refused({ kind: 'MeetingDateMissing' });
    const ofForum = known.calendar.filter((meeting) => meeting.forumId === forum.id);
    const decision = recordImportedMeeting(
      {
        forum,
        recorded,
        meetingDates: [...ofForum.map((meeting) => meeting.heldOn), ...daysIn(matches, forum.id)],
        earlierMinutes: [...ofForum.flatMap(withMinutes), ...changed.flatMap(minutesOf)],
        minutedInUse: known.minutedInUse,
      },
      {
        importId: packImport.id,
        meeting: importedMeetingFrom(drafted, drafted.heldOn, { packImport, lines, owners: known.owners }),
        replaceExisting,
      },
      circumstances,
    );
    if (decision.outcome === 'accepted') {
      changed.push(decision.state);
      became.push({ matched, meeting: decision.state });
      events.push(...decision.events);
    } else if (decision.refusal.kind === 'NothingNew' && recorded !== null) {
      unchanged ??= decision;
      became.push({ matched, meeting: recorded });
    } else {
      return decision;
    }
  }
  // One of several meetings may be recorded word for word already; only when all are is there nothing to accept.
  if (changed.length === 0 && unchanged !== null) return unchanged;
  return { outcome: 'recorded', changed, became, events };
}

function daysIn(matches: readonly MatchedMeeting[], forumId: ForumId): readonly CalendarDate[] {
  return matches.flatMap(({ forum, drafted }) =>
    forum?.id === forumId && drafted.heldOn !== null ? [drafted.heldOn] : [],
  );
}

type EarlierMinutes = { readonly heldOn: CalendarDate; readonly minutesId: MinutesId };

function withMinutes({
  heldOn,
  minutesId,
}: {
  heldOn: CalendarDate;
  minutesId: MinutesId | null;
}): EarlierMinutes[] {
  return minutesId === null ? [] : [{ heldOn, minutesId }];
}

function minutesOf({ heldOn, minutes }: Meeting): EarlierMinutes[] {
  return minutes === null ? [] : [{ heldOn, minutesId: minutes.id }];
}

function refused(refusal: MeetingsRefusal): Refused<MeetingsRefusal> {
  return { outcome: 'refused', refusal };
}
