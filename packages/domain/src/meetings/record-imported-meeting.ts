import { accept, type CalendarDate, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import {
  agendaItemFrom,
  attendanceFrom,
  type IdFor,
  idsByPlace,
  minutesFrom,
  paperFrom,
} from './build-imported-parts.ts';
import type { Forum } from './forum.ts';
import type { ImportedMeeting } from './imported-meeting.ts';
import { type Meeting, type MeetingStatus, meetingStatuses } from './meeting.ts';
import { differencesBetween, overwrites } from './meeting-differences.ts';
import type { MeetingExtent, MeetingsEventOf } from './meetings-events.ts';
import type { ImportId, MinutesId } from './meetings-ids.ts';
import type { MeetingsRefusal } from './meetings-refusals.ts';
import type { Paper } from './paper.ts';
import { actionsRaisedIn } from './raise-imported-actions.ts';

export type RecordImportedMeeting = {
  readonly importId: ImportId;
  readonly meeting: ImportedMeeting;
  /** Without it only what is new is added, and a file that would overwrite is refused. */
  readonly replaceExisting: boolean;
};

export type KnownBeforeImport = {
  readonly forum: Forum;
  /** The forum's meeting of that day, if it is recorded. */
  readonly recorded: Meeting | null;
  /** The days of the forum's other meetings, as far as they are known. */
  readonly meetingDates: readonly CalendarDate[];
  /** Minutes of the forum's earlier meetings, which an agenda may put up for approval. */
  readonly earlierMinutes: readonly { readonly heldOn: CalendarDate; readonly minutesId: MinutesId }[];
};

type RecordedEvent = MeetingsEventOf<'MeetingRecorded'> | MeetingsEventOf<'ActionRaised'>;

/** Adds what a file brings to what is recorded; parts in the same place keep their ids, so links to them hold. */
export function recordImportedMeeting(
  known: KnownBeforeImport,
  { importId, meeting: imported, replaceExisting }: RecordImportedMeeting,
  { now, newId }: Circumstances,
): Decision<Meeting, RecordedEvent, MeetingsRefusal> {
  const { forum, recorded } = known;
  const refusal = obstacleTo(imported, recorded, replaceExisting);
  if (refusal !== null) return refuse(refusal);

  const idFor = idsByPlace(imported, recorded, newId);
  const meeting = mergedMeeting(imported, known, idFor, importId);
  const lost = recorded?.actions.find(
    (action) => action.updates.length > 0 && !meeting.actions.some((kept) => kept.id === action.id),
  );
  if (lost !== undefined) return refuse({ kind: 'ActionWouldBeLost', text: lost.text });

  const raised = meeting.actions.filter(
    (action) => !recorded?.actions.some((before) => before.id === action.id),
  );
  return accept<Meeting, RecordedEvent>(
    meeting,
    {
      type: 'MeetingRecorded',
      meetingId: meeting.id,
      forumId: forum.id,
      heldOn: meeting.heldOn,
      importId,
      before: recorded === null ? null : extentOf(recorded),
      after: extentOf(meeting),
      at: now,
    },
    ...raised.map((action) => ({
      type: 'ActionRaised' as const,
      actionId: action.id,
      meetingId: meeting.id,
      text: action.text,
      dueOn: action.dueOn,
      at: now,
    })),
  );
}

function obstacleTo(
  imported: ImportedMeeting,
  recorded: Meeting | null,
  replaceExisting: boolean,
): MeetingsRefusal | null {
  const { heldOn } = imported;
  const isEmpty =
    !imported.agendaItems?.length && imported.papers.length === 0 && !imported.minutes?.items.length;
  if (isEmpty) return { kind: 'NothingToRecord', heldOn };
  if (recorded === null) return null;
  if (recorded.status === 'cancelled') return { kind: 'MeetingWasCancelled', heldOn };
  const differences = differencesBetween(recorded, imported);
  if (differences.length === 0) return { kind: 'NothingNew', heldOn };
  const changesMinutes = differences.some(
    ({ path }) => path.startsWith('Minutes') || path.startsWith('Action '),
  );
  if (recorded.minutes !== null && recorded.minutes.status !== 'draft' && changesMinutes) {
    return { kind: 'MinutesAlreadyApproved', heldOn };
  }
  const overwritten = differences.filter(overwrites).length;
  return overwritten > 0 && !replaceExisting
    ? { kind: 'MeetingDiffers', heldOn, differences: overwritten }
    : null;
}

function mergedMeeting(
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
      return agendaItemFrom(item, approved?.minutesId ?? null, idFor);
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
    papers: imported.agendaItems === null ? together(recorded?.papers ?? [], papers) : papers,
    minutes,
    actions:
      imported.minutes === null || minutes === null
        ? (recorded?.actions ?? [])
        : actionsRaisedIn(imported.minutes, minutes, raisedAt, idFor),
    importId,
  };
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

function extentOf(meeting: Meeting): MeetingExtent {
  return {
    status: meeting.status,
    agendaItems: meeting.agendaItems.length,
    papers: meeting.papers.length,
    minutesParagraphs: meeting.minutes?.items.reduce((sum, item) => sum + item.paragraphs.length, 0) ?? 0,
    actions: meeting.actions.length,
  };
}
