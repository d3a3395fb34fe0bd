import type { CalendarDate } from '../kernel/index.ts';
import type { AgendaItem } from './agenda-item.ts';
import {
  agendaItemFrom,
  attendanceFrom,
  type IdFor,
  minutesFrom,
  paperFrom,
} from './build-imported-parts.ts';
import type { Forum } from './forum.ts';
import type { ImportedMeeting } from './imported-meeting.ts';
import { type Meeting, type MeetingStatus, meetingStatuses } from './meeting.ts';
import type { ImportId, MinutesId } from './meetings-ids.ts';
import { isDrawnUp, type Paper } from './paper.ts';
import { actionsRaisedIn } from './raise-imported-actions.ts';

export type KnownBeforeImport = {
  readonly forum: Forum;
  /** The forum's meeting of that day, if it is recorded. */
  readonly recorded: Meeting | null;
  /** The days of the forum's other meetings, as far as they are known. */
  readonly meetingDates: readonly CalendarDate[];
  /** Minutes of the forum's earlier meetings, which an agenda may put up for approval. */
  readonly earlierMinutes: readonly { readonly heldOn: CalendarDate; readonly minutesId: MinutesId }[];
  /** Paragraphs and resolutions something else rests on: the answer to a matter, a correction, a decision notice. */
  readonly minutedInUse: readonly string[];
};

/** The meeting as it stands once the file's parts have taken the place of those it carries. */
export function mergeImportedMeeting(
  imported: ImportedMeeting,
  { forum, recorded, meetingDates, earlierMinutes }: KnownBeforeImport,
  idFor: IdFor,
  importId: ImportId,
): Meeting {
  const { heldOn } = imported;
  const meetingId = recorded?.id ?? idFor<'Meeting'>(imported);
  const agendaItems =
    imported.agendaItems?.map((item) => {
      const approved = earlierMinutes.find((earlier) => earlier.heldOn === item.approvesMinutesOf);
      return agendaItemFrom(item, approved?.minutesId ?? null, recorded?.agendaItems ?? [], idFor);
    }) ??
    recorded?.agendaItems ??
    [];
  const papers = imported.papers.map((paper) => paperFrom(paper, agendaItems, idFor));
  const minutes =
    imported.minutes === null
      ? (recorded?.minutes ?? null)
      : minutesFrom(imported.minutes, recorded?.minutes ?? null, idFor);
  const raisedAt = { meetingId, forumId: forum.id, heldOn, meetingDates, recorded: recorded?.actions ?? [] };
  return {
    id: meetingId,
    bodyId: forum.bodyId,
    readerBodyIds: forum.readerBodyIds,
    forumId: forum.id,
    heldOn,
    startsAt: imported.startsAt ?? recorded?.startsAt ?? null,
    venue: imported.venue ?? recorded?.venue ?? null,
    status: laterOf(recorded?.status ?? 'planned', minutes === null ? 'agendaPublished' : 'minutesDraft'),
    attendance:
      imported.attendance?.map((there) => attendanceFrom(there, idFor)) ?? recorded?.attendance ?? [],
    agendaItems,
    papers: together(
      (recorded?.papers ?? []).filter(
        (paper) => imported.agendaItems === null || isDrawnOn(agendaItems, paper),
      ),
      papers,
    ),
    minutes,
    actions:
      imported.minutes === null || minutes === null
        ? (recorded?.actions ?? [])
        : actionsRaisedIn(imported.minutes, minutes, raisedAt, idFor),
    importId,
  };
}

/** Drawn up in the office for an item that is still there: a file with a new agenda does not take it away. */
function isDrawnOn(items: readonly AgendaItem[], paper: Paper): boolean {
  return isDrawnUp(paper) && items.some(({ id }) => id === paper.agendaItemId);
}

/** Papers that came before stay where they are, in their newer words where they came again; new ones follow. */
function together(before: readonly Paper[], now: readonly Paper[]): readonly Paper[] {
  const isAgain = (paper: Paper) => before.some((other) => other.id === paper.id);
  return [
    ...before.map((paper) => now.find((other) => other.id === paper.id) ?? paper),
    ...now.filter((paper) => !isAgain(paper)),
  ];
}

function laterOf(a: MeetingStatus, b: MeetingStatus): MeetingStatus {
  return meetingStatuses.indexOf(a) >= meetingStatuses.indexOf(b) ? a : b;
}
