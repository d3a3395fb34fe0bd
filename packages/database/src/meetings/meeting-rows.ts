import type { BodyId, PersonId } from '@concordat/domain/bodies';
import type { ClockTime } from '@concordat/domain/kernel';
import type {
  ActionId,
  AgendaItem,
  AgendaItemId,
  AgendaItemKind,
  AgendaItemPurpose,
  AgendaItemRole,
  Attendance,
  AttendanceId,
  AttendanceKind,
  EscalationId,
  ForumId,
  ImportId,
  Meeting,
  MeetingId,
  MeetingStatus,
  MeetingTheme,
  MinutesId,
  PlanEntryId,
  StandingItemId,
} from '@concordat/domain/meetings';
import { clearanceOf } from '../columns/clearance-column.ts';
import { calendarDateOf, dateColumn } from '../columns/date-column.ts';
import type { Stored } from '../columns/stored.ts';
import type { AgendaItemModel, AttendanceModel, MeetingModel } from '../generated/prisma/models.ts';
import { type ActionRows, actionOfRows } from './action-rows.ts';
import { type MinutesRows, minutesOfRows } from './minutes-rows.ts';
import { type PaperRows, paperOfRows } from './paper-rows.ts';
import { partColumns, readershipColumns } from './row-of-part.ts';

export type MeetingRows = MeetingModel & {
  readonly attendances: readonly AttendanceModel[];
  readonly agendaItems: readonly AgendaItemModel[];
  readonly papers: readonly PaperRows[];
  readonly minutes: MinutesRows | null;
  readonly actions: readonly ActionRows[];
};

export function meetingOfRows(row: MeetingRows): Stored<Meeting> {
  const bodyId = row.bodyId as BodyId;
  const readerBodyIds = row.readerBodyIds as BodyId[];
  const numberOf = (itemId: string | null) => row.agendaItems.find(({ id }) => id === itemId)?.number ?? null;
  return {
    value: {
      id: row.id as MeetingId,
      bodyId,
      readerBodyIds,
      forumId: row.forumId as ForumId,
      heldOn: calendarDateOf(row.heldOn),
      startsAt: row.startsAt as ClockTime | null,
      venue: row.venue,
      status: row.status as MeetingStatus,
      attendance: row.attendances.map(attendanceOfRow),
      agendaItems: row.agendaItems.map(agendaItemOfRow),
      papers: row.papers.map((paper) => paperOfRows(paper, numberOf(paper.agendaItemId))),
      minutes: row.minutes && minutesOfRows(row.minutes),
      actions: row.actions.map(actionOfRows),
      importId: row.importId as ImportId | null,
    },
    version: row.version,
    bodyId,
    readerBodyIds,
  };
}

function attendanceOfRow(row: AttendanceModel): Attendance {
  return {
    id: row.id as AttendanceId,
    kind: row.kind as AttendanceKind,
    name: row.name,
    post: row.post,
    bodyName: row.bodyName,
    personId: row.personId as PersonId | null,
    deputyFor: row.deputyFor,
  };
}

export function agendaItemOfRow(row: AgendaItemModel): AgendaItem {
  return {
    id: row.id as AgendaItemId,
    number: row.number,
    title: row.title,
    subItems: row.subItems,
    lead: row.lead,
    kind: row.kind as AgendaItemKind,
    purpose: row.purpose as AgendaItemPurpose | null,
    closedReason: row.closedReason,
    marking: { level: clearanceOf(row.clearance), descriptor: null, printed: null },
    namedReaders: row.namedReaderIds as PersonId[],
    approvesMinutesOf: calendarDateOf(row.approvesMinutesOf),
    minutesId: row.minutesId as MinutesId | null,
    line: row.sourceLine,
    role: row.role as AgendaItemRole | null,
    theme: row.theme as MeetingTheme | null,
    minutesOfTime: row.minutesOfTime,
    planEntryId: row.planEntryId as PlanEntryId | null,
    escalationId: row.escalationId as EscalationId | null,
    standingItemId: row.standingItemId as StandingItemId | null,
    carriedActionIds: row.carriedActionIds as ActionId[],
    withdrawnReason: row.withdrawnReason,
  };
}

/** The theme is the forward plan's and is left as it is. */
export function rowOfMeeting(meeting: Meeting, version: number): Omit<MeetingModel, 'theme'> {
  const { id, forumId, startsAt, venue, status } = meeting;
  return {
    ...partColumns(meeting),
    id,
    forumId,
    heldOn: dateColumn(meeting.heldOn),
    startsAt,
    venue,
    status,
    version,
    sourceLine: null,
  };
}

/** Found where the minutes begin, which list who was there. */
export function rowsOfAttendance(meeting: Meeting): AttendanceModel[] {
  const sourceLine = meeting.minutes?.line ?? null;
  return meeting.attendance.map((there, at) => ({
    ...partColumns(meeting),
    ...there,
    meetingId: meeting.id,
    position: at + 1,
    sourceLine,
  }));
}

type OfAgenda = Pick<Meeting, 'id' | 'bodyId' | 'readerBodyIds' | 'importId' | 'agendaItems'>;

export function rowsOfAgenda(meeting: OfAgenda, version: number): AgendaItemModel[] {
  return meeting.agendaItems.map((item, at) => rowOfAgendaItem(item, at + 1, meeting, version));
}

/** `position` counts from 1. */
export function rowOfAgendaItem(
  item: AgendaItem,
  position: number,
  meeting: Omit<OfAgenda, 'agendaItems'>,
  version: number,
): AgendaItemModel {
  return {
    ...partColumns(meeting),
    ...readershipColumns(item),
    id: item.id,
    meetingId: meeting.id,
    number: item.number,
    position,
    title: item.title,
    subItems: [...item.subItems],
    lead: item.lead,
    kind: item.kind,
    purpose: item.purpose,
    closedReason: item.closedReason,
    approvesMinutesOf: dateColumn(item.approvesMinutesOf),
    minutesId: item.minutesId,
    role: item.role,
    theme: item.theme,
    minutesOfTime: item.minutesOfTime,
    planEntryId: item.planEntryId,
    escalationId: item.escalationId,
    standingItemId: item.standingItemId,
    carriedActionIds: [...item.carriedActionIds],
    withdrawnReason: item.withdrawnReason,
    version,
    sourceLine: item.line,
  };
}
