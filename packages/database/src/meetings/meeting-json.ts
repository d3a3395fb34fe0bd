import { globalId } from '../read-model/global-id.ts';
import { row, rows } from '../read-model/json.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, readable, withinClearance } from '../read-model/viewer-predicate.ts';

export interface ForumSummaryJson {
  readonly id: string;
  readonly name: string;
}

export interface MeetingSummaryJson {
  readonly id: string;
  readonly forumName: string;
  readonly heldOn: string;
  readonly startsAt: string | null;
  readonly venue: string | null;
  readonly status: string;
}

export interface AttendanceJson {
  readonly kind: string;
  readonly name: string | null;
  readonly post: string | null;
  readonly bodyName: string | null;
}

export interface AgendaItemSummaryJson {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly lead: string | null;
  readonly kind: string;
  readonly purpose: string | null;
  readonly paperCount: number;
  readonly approvesMinutes: boolean;
  readonly isWithdrawn: boolean;
}

export interface MinutesSummaryJson {
  readonly id: string;
  readonly meetingId: string;
  readonly heldOn: string;
  readonly status: string;
}

export interface MeetingJson {
  readonly __typename: 'Meeting';
  readonly id: string;
  readonly forum: ForumSummaryJson;
  readonly heldOn: string;
  readonly startsAt: string | null;
  readonly venue: string | null;
  readonly status: string;
  readonly itemCount: number;
  readonly paperCount: number;
  readonly actionCount: number;
  readonly agendaItems: readonly AgendaItemSummaryJson[];
  readonly attendance: readonly AttendanceJson[];
  readonly minutes: MinutesSummaryJson | null;
  readonly importedFrom: { importId: string; fileName: string; line: number | null } | null;
  readonly version: number;
}

/** The forum of a row that has a `forum_id`; who may read a meeting may read which forum it is of. */
export function forumSummaryJson(of: string): Sql<AskedBy> {
  return row(sql`select 'ForumSummary' as "__typename", ${globalId('Forum', 'f.id')} as "id", f.name as "name"
    from forum f where f.id = ${of}.forum_id`);
}

/** The forum a column names; null when it names none, or none the viewer may read. */
export function namedForumJson(column: string): Sql<AskedBy> {
  return row(sql`select 'ForumSummary' as "__typename", ${globalId('Forum', 'f.id')} as "id", f.name as "name"
    from forum f where f.id = ${column} and ${readable('f')}`);
}

/**
 * The meetings a viewer may read, in the row named so: those of the forums they may read. Going by way of the forums
 * lets row-level security use the indexes; the meetings of all bodies are never looked through.
 */
export function readableMeetings(meeting: string): Sql<AskedBy> {
  return sql`from forum forum_ join meeting ${meeting} on ${meeting}.forum_id = forum_.id
    where ${readable('forum_')} and ${readable(meeting)}`;
}

/** An agenda that is not out is only for those who work on it, and they have a read of their own. */
export function isOut(meeting: string): string {
  return `${meeting}.status <> 'planned'`;
}

/** A row of `meeting` in a line; null when it is not found under the viewer's row-level security. */
export function meetingSummaryJson(meeting: string): Sql<AskedBy> {
  return row(sql`select 'MeetingSummary' as "__typename", ${globalId('Meeting', `${meeting}.id`)} as "id",
    f.name as "forumName", ${meeting}.held_on as "heldOn", ${meeting}.starts_at as "startsAt",
    ${meeting}.venue as "venue", ${meeting}.status as "status"
    from forum f where f.id = ${meeting}.forum_id`);
}

export function attendanceJson(meeting: string): Sql<AskedBy> {
  return rows(sql`select 'Attendance' as "__typename", a.kind as "kind", a.name as "name", a.post as "post",
    a.body_name as "bodyName"
    from attendance a where a.meeting_id = ${meeting}.id
    order by case a.kind when 'member' then 0 when 'inAttendance' then 1 else 2 end, a.position, a.id`);
}

/** Counts hold only what the viewer may read. In a list a meeting comes without its agenda and attendance. */
export function meetingJson(meeting: string, part: 'listed' | 'whole'): Sql<AskedBy> {
  return row(sql`select 'Meeting' as "__typename", ${globalId('Meeting', `${meeting}.id`)} as "id",
    ${forumSummaryJson(meeting)} as "forum",
    ${meeting}.held_on as "heldOn", ${meeting}.starts_at as "startsAt", ${meeting}.venue as "venue",
    ${meeting}.status as "status",
    (select count(*)::int from agenda_item i where i.meeting_id = ${meeting}.id and ${isOut(meeting)}
      and ${cleared('i')}) as "itemCount",
    (select count(*)::int from paper p where p.meeting_id = ${meeting}.id and ${cleared('p')}) as "paperCount",
    (select count(*)::int from action a where a.meeting_id = ${meeting}.id and ${cleared('a')}) as "actionCount",
    ${part === 'whole' ? details(meeting) : ''}
    ${meeting}.version as "version"`);
}

function details(meeting: string): Sql<AskedBy> {
  return sql`${rows(sql`select 'AgendaItemSummary' as "__typename", i.id as "id", i.number as "number", i.title as "title",
      i.lead as "lead", i.kind as "kind", i.purpose as "purpose",
      (select count(*)::int from paper p where p.agenda_item_id = i.id and ${cleared('p')}) as "paperCount",
      i.minutes_id is not null as "approvesMinutes", i.withdrawn_reason is not null as "isWithdrawn"
      from agenda_item i where i.meeting_id = ${meeting}.id and ${isOut(meeting)} and ${cleared('i')}
      order by i.position, i.id`)} as "agendaItems",
    ${attendanceJson(meeting)} as "attendance",
    ${row(sql`select 'MinutesSummary' as "__typename", ${globalId('Minutes', 'n.id')} as "id",
      ${globalId('Meeting', 'n.meeting_id')} as "meetingId", ${meeting}.held_on as "heldOn", n.status as "status"
      from minutes n where n.meeting_id = ${meeting}.id and ${meeting}.status <> 'held' and ${cleared('n')}`)} as "minutes",
    ${row(sql`select 'ImportSource' as "__typename", ${globalId('Import', 's.id')} as "importId",
      s.file_name as "fileName", ${meeting}.source_line as "line"
      from pack_import s where s.id = ${meeting}.import_id and ${withinClearance('s')}`)} as "importedFrom",`;
}
