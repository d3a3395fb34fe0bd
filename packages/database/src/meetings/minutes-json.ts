import { globalId } from '../read-model/global-id.ts';
import { row, rows } from '../read-model/json.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import { cleared } from '../read-model/viewer-predicate.ts';
import { type ActionJson, type ActionsAsked, actionJson } from './action-json.ts';
import { areOut } from './are-out.ts';
import { type CorrectionJson, correctionsJson } from './corrections-json.ts';
import { type AttendanceJson, attendanceJson } from './meeting-json.ts';
import { type NoticeReferenceJson, noticeOfResolutionJson } from './notice-json.ts';
import { type MarkingJson, markingJson, type ParagraphJson } from './paper-json.ts';

export interface MinutesItemJson {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly outcomes: readonly string[];
  readonly paragraphs: readonly ParagraphJson[];
  readonly resolutions: readonly {
    readonly id: string;
    readonly text: string;
    readonly notice: NoticeReferenceJson | null;
  }[];
  readonly actions: readonly ActionJson[];
  readonly corrections: readonly CorrectionJson[];
}

/** What a pack's contents say of minutes. */
export interface MinutesContentsJson {
  readonly __typename: 'Minutes';
  readonly id: string;
  readonly meetingId: string;
  readonly heldOn: string;
  readonly status: string;
  readonly marking: MarkingJson;
  readonly version: number;
}

export interface MinutesJson extends MinutesContentsJson {
  readonly items: readonly MinutesItemJson[];
  readonly attendance: readonly AttendanceJson[];
}

/** Draft minutes carry the descriptor DRAFT until they are approved. A pack's contents do without the text. */
export function minutesJson(minutes: string, part: 'contents' | 'whole'): Sql<ActionsAsked> {
  return row(sql`select 'Minutes' as "__typename", ${globalId('Minutes', `${minutes}.id`)} as "id",
    ${globalId('Meeting', `${minutes}.meeting_id`)} as "meetingId", m.held_on as "heldOn",
    ${minutes}.status as "status",
    ${markingJson(minutes, `case ${minutes}.status when 'draft' then 'DRAFT' end`)} as "marking",
    ${part === 'whole' ? sql<ActionsAsked>`${items(minutes)} as "items", ${attendanceJson('m')} as "attendance",` : ''}
    ${minutes}.version as "version"
    from meeting m where m.id = ${minutes}.meeting_id`);
}

function items(minutes: string): Sql<ActionsAsked> {
  return rows(sql`select 'MinutesItem' as "__typename", i.id as "id", i.number as "number", i.title as "title",
    i.outcomes as "outcomes",
    ${rows(sql`select 'Paragraph' as "__typename", g.id as "id", g.number as "number", g.text as "text",
      g.source_line as "line"
      from minutes_paragraph g where g.minutes_item_id = i.id and ${cleared('g')} order by g.position`)}
      as "paragraphs",
    ${rows(sql`select 'Resolution' as "__typename", r.id as "id", r.text as "text",
      ${noticeOfResolutionJson('r.id')} as "notice"
      from resolution r where r.minutes_item_id = i.id and ${cleared('r')} order by r.position`)}
      as "resolutions",
    (select coalesce(json_agg(${actionJson('a')} order by a.position, a.id), '[]'::json)
      from action a where a.meeting_id = ${minutes}.meeting_id and a.minutes_item_id = i.id and ${cleared('a')}) as "actions",
    ${correctionsJson('i', areOut('others'))} as "corrections"
    from minutes_item i where i.minutes_id = ${minutes}.id and ${cleared('i')} order by i.position`);
}
