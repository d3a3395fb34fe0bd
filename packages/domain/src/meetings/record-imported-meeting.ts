import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import { idsByPlace } from './build-imported-parts.ts';
import type { ImportedMeeting } from './imported-meeting.ts';
import type { Meeting } from './meeting.ts';
import { differencesBetween, overwrites } from './meeting-differences.ts';
import type { MeetingExtent, MeetingsEventOf } from './meetings-events.ts';
import type { ImportId } from './meetings-ids.ts';
import type { MeetingsRefusal } from './meetings-refusals.ts';
import { type KnownBeforeImport, mergeImportedMeeting } from './merge-imported-meeting.ts';
import { isDrawnUp } from './paper.ts';

export type RecordImportedMeeting = {
  readonly importId: ImportId;
  readonly meeting: ImportedMeeting;
  /** Without it only what is new is added, and a file that would overwrite is refused. */
  readonly replaceExisting: boolean;
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
  const meeting = mergeImportedMeeting(imported, known, idFor, importId);
  const lost = recorded?.actions.find(
    (action) => action.updates.length > 0 && !meeting.actions.some((kept) => kept.id === action.id),
  );
  if (lost !== undefined) return refuse({ kind: 'ActionWouldBeLost', text: lost.text });
  const kept = new Set(minutedParts(meeting).map(({ id }) => id));
  const missed = minutedParts(recorded).find(({ id }) => known.minutedInUse.includes(id) && !kept.has(id));
  if (missed !== undefined) return refuse({ kind: 'MinutedPartWouldBeLost', text: missed.text });

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
  const papers = recorded.papers.filter((paper) => !isDrawnUp(paper));
  const differences = differencesBetween({ ...recorded, papers }, imported);
  if (differences.length === 0) return { kind: 'NothingNew', heldOn };
  const changesMinutes = differences.some(
    ({ path }) => path.startsWith('Minutes') || path.startsWith('Action'),
  );
  if (recorded.minutes !== null && recorded.minutes.status !== 'draft' && changesMinutes) {
    return { kind: 'MinutesAlreadyApproved', heldOn };
  }
  const overwritten = differences.filter(overwrites).length;
  return overwritten > 0 && !replaceExisting
    ? { kind: 'MeetingDiffers', heldOn, differences: overwritten }
    : null;
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

function minutedParts(meeting: Meeting | null): readonly { readonly id: string; readonly text: string }[] {
  return (
    meeting?.minutes?.items.flatMap(({ paragraphs, resolutions }) => [...paragraphs, ...resolutions]) ?? []
  );
}
