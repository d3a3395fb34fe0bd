import { row, rows } from '../read-model/json.ts';
import { type ReadModel, readModel } from '../read-model/read-model.ts';
import { type Sql, slotsOf, sql } from '../read-model/sql.ts';
import { cleared, readable } from '../read-model/viewer-predicate.ts';
import type { ActionsAsked } from './action-json.ts';
import { type CarriedActionJson, carriedActions } from './agenda-read.ts';
import { areOut } from './are-out.ts';
import {
  type AttendanceJson,
  attendanceJson,
  type ForumSummaryJson,
  forumSummaryJson,
  isOut,
  type MeetingSummaryJson,
  meetingSummaryJson,
} from './meeting-json.ts';
import { type MinutesContentsJson, type MinutesJson, minutesJson } from './minutes-json.ts';
import { type PaperContentsJson, type PaperJson, paperColumns } from './paper-json.ts';

export interface PackItemJson<Paper = PaperContentsJson, Minutes = MinutesContentsJson> {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly subItems: readonly string[];
  readonly lead: string | null;
  readonly kind: string;
  readonly purpose: string | null;
  readonly closedReason: string | null;
  readonly theme: string | null;
  readonly minutesOfTime: number | null;
  readonly withdrawnReason: string | null;
  readonly carriedActions: readonly CarriedActionJson[];
  readonly papers: readonly Paper[];
  readonly minutesForApproval: Minutes | null;
  readonly withheldPaperCount: number;
}

export interface BoardPackJson<Paper = PaperContentsJson, Minutes = MinutesContentsJson> {
  readonly meeting: MeetingSummaryJson;
  readonly forum: ForumSummaryJson;
  readonly items: readonly PackItemJson<Paper, Minutes>[];
  readonly papersWithoutItem: readonly Paper[];
  readonly attendance: readonly AttendanceJson[];
  readonly minutes: Minutes | null;
}

/** The pack with the text of every paper and minutes. */
export type WholeBoardPackJson = BoardPackJson<PaperJson, MinutesJson>;

export interface BoardPackAsked extends ActionsAsked {
  readonly meetingId: string;
}

const given = slotsOf<BoardPackAsked>();

/**
 * One meeting's pack as its reader may have it. `contents` is what the list beside the reader needs, `whole` has the
 * text of every paper and minutes too. Labels count the papers left out, so they are the same in every copy.
 */
export const boardPackRead: Record<'contents' | 'whole', ReadModel<BoardPackAsked>> = {
  contents: readModel(boardPackJson('contents')),
  whole: readModel(boardPackJson('whole')),
};

/** Each paper is read once, whichever item it is under; what an item has beyond those is withheld from this reader. */
function boardPackJson(part: 'contents' | 'whole'): Sql<BoardPackAsked> {
  const papersOf = (item: string) =>
    `(select coalesce(json_agg(json order by position, paper_id), '[]'::json) from readable where ${item})`;
  const minutesOf = (found: string) =>
    sql<BoardPackAsked>`(select ${minutesJson('o', part)} from minutes o where ${found} and ${areOut('o')}
      and ${cleared('o')})`;
  return sql`(with numbered as materialized (select * from pack_numbering(${given('meetingId')}::uuid)),
    readable as materialized (
      select n.agenda_item_id, p.position, p.id as paper_id, ${row(sql`select ${paperColumns(part)}`)} as json
      from numbered n join paper p on p.id = n.paper_id
      where p.meeting_id = ${given('meetingId')}::uuid and ${cleared('p')})
    ${row(sql`select 'BoardPack' as "__typename", ${meetingSummaryJson('m')} as "meeting",
      ${forumSummaryJson('m')} as "forum",
      ${rows(sql`select 'PackItem' as "__typename", i.id as "id", i.number as "number", i.title as "title",
        i.sub_items as "subItems", i.lead as "lead", i.kind as "kind", i.purpose as "purpose",
        case when own.withheld > 0 or i.minutes_id is not null and own.minutes is null
          then coalesce(i.closed_reason, 'For named readers only.') end as "closedReason",
        i.theme as "theme", i.minutes_of_time as "minutesOfTime", i.withdrawn_reason as "withdrawnReason",
        ${carriedActions(sql`a.id = any(i.carried_action_ids)`, 'array_position(i.carried_action_ids, a.id)')}
          as "carriedActions",
        ${papersOf('agenda_item_id = i.id')} as "papers",
        own.minutes as "minutesForApproval",
        own.withheld as "withheldPaperCount"
        from agenda_item i cross join lateral (select ${minutesOf('o.id = i.minutes_id')} as minutes,
          ((select count(*) from numbered where agenda_item_id = i.id)
            - (select count(*) from readable where agenda_item_id = i.id))::int as withheld offset 0) own
        where i.meeting_id = m.id and ${isOut('m')} and ${cleared('i')} order by i.position, i.id`)} as "items",
      ${papersOf('agenda_item_id is null')} as "papersWithoutItem",
      ${attendanceJson('m')} as "attendance",
      ${minutesOf('o.meeting_id = m.id')} as "minutes"
      from meeting m where m.id = ${given('meetingId')}::uuid and ${readable('m')}`)})`;
}
