import type { NoticeText } from '@concordat/domain/meetings';
import { type BodySummaryJson, bodySummaryJson } from '../bodies/body-json.ts';
import { globalId } from '../read-model/global-id.ts';
import { clearanceName, instantText, row } from '../read-model/json.ts';
import { type Slot, type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, readable, viewerPerson } from '../read-model/viewer-predicate.ts';
import { areOut } from './are-out.ts';
import { type CorrectionJson, correctionsOfResolutionJson } from './corrections-json.ts';
import { type MeetingSummaryJson, meetingSummaryJson } from './meeting-json.ts';

export interface NoticesAsked extends AskedBy {
  /** The office's day: who does the work of a post on it. */
  readonly today: string;
}

/** A notice as it stands in the tables; what may be done with it and the words to sign are the domain's to say. */
export interface NoticeJson {
  readonly __typename: 'DecisionNotice';
  readonly id: string;
  readonly reference: string;
  readonly status: string;
  readonly body: BodySummaryJson;
  readonly text: NoticeText;
  readonly origin: NoticeOriginJson | null;
  readonly clearance: 'official' | 'officialSensitive';
  readonly recordedFrom: string | null;
  readonly decidedOn: string | null;
  readonly signatoryPost: string | null;
  readonly returnedBecause: string | null;
  readonly withdrawnBecause: string | null;
  readonly signature: NoticeSignatureJson | null;
  readonly conditionMet: { readonly on: string; readonly byName: string; readonly note: string } | null;
  readonly publication: NoticePublicationJson | null;
  readonly version: number;
  readonly bodyId: string;
  readonly isForMe: boolean;
}

export interface NoticeOriginJson {
  readonly id: string;
  readonly kind: 'resolution' | 'recommendation';
  readonly meeting: MeetingSummaryJson;
  readonly itemNumber: string | null;
  readonly itemTitle: string | null;
  readonly text: string;
  readonly corrections: readonly CorrectionJson[];
}

export interface NoticeSignatureJson {
  readonly at: string;
  readonly byName: string;
  readonly post: string;
  readonly authority: string;
  readonly text: string;
  readonly textSha256: string;
}

export interface NoticePublicationJson {
  readonly choice: string;
  readonly summary: string | null;
  readonly reason: string | null;
  readonly decidedOn: string;
  readonly byName: string;
}

/** The notice that puts a resolution into effect. */
export interface NoticeReferenceJson {
  readonly id: string;
  readonly reference: string;
  readonly status: string;
}

/** Of the resolution of that id, where the viewer may read it and it was not withdrawn; null else. */
export function noticeOfResolutionJson(resolutionId: string): Sql<AskedBy> {
  return row(sql<AskedBy>`select 'NoticeReference' as "__typename", ${globalId('DecisionNotice', 'n.id')} as "id",
    n.reference as "reference", n.status as "status" from decision_notice n
    where n.resolution_id = ${resolutionId} and n.status <> 'withdrawn' and ${cleared('n')} order by n.id limit 1`);
}

const today: Slot<NoticesAsked> = { slot: (asked) => asked.today };

/** It waits for the viewer: they do the work of the post it is put to, today; a deputy who acts goes before the holder. */
export function waitsForViewer(notice: string): Sql<NoticesAsked> {
  return sql<NoticesAsked>`(${notice}.status = 'ready' and coalesce((select h.person_id = ${viewerPerson}::uuid
    from post_holding h where h.post_id = ${notice}.signatory_post_id and h.from_date <= ${today}::date
    and (h.until_date is null or h.until_date >= ${today}::date) order by h.is_deputising desc, h.id limit 1), false))`;
}

export function noticeJson(n: string): Sql<NoticesAsked> {
  return row(sql<NoticesAsked>`select 'DecisionNotice' as "__typename", ${globalId('DecisionNotice', `${n}.id`)} as "id",
    ${n}.reference as "reference", ${n}.status as "status", ${bodySummaryJson(`${n}.body_id`)} as "body",
    ${n}.text as "text", ${originJson(n)} as "origin", ${clearanceName(`${n}.clearance`)} as "clearance",
    ${n}.recorded_from as "recordedFrom", ${n}.decided_on as "decidedOn", ${n}.signatory_post as "signatoryPost",
    ${n}.returned_because as "returnedBecause", ${n}.withdrawn_because as "withdrawnBecause",
    ${row(sql`select ${instantText(`${n}.signed_at`)} as "at", ${n}.signed_by_name as "byName",
      ${n}.signed_as as "post", ${n}.authority as "authority", ${n}.signed_text as "text",
      ${n}.signed_sha256 as "textSha256" where ${n}.signed_at is not null`)} as "signature",
    ${row(sql`select ${n}.condition_met_on as "on", ${n}.condition_met_by as "byName",
      ${n}.condition_met_note as "note" where ${n}.condition_met_on is not null`)} as "conditionMet",
    ${row(sql`select ${n}.publication as "choice", ${n}.publication_summary as "summary",
      ${n}.publication_reason as "reason", ${n}.publication_decided_on as "decidedOn",
      ${n}.publication_decided_by as "byName" where ${n}.publication is not null`)} as "publication",
    ${n}.version as "version", ${n}.body_id as "bodyId", ${waitsForViewer(n)} as "isForMe"`);
}

/** Null as well where the notice may be read and what it came from may not. */
function originJson(n: string): Sql<AskedBy> {
  const of = (kind: string, id: string, parts: Sql<AskedBy>) =>
    row(sql<AskedBy>`select ${id}::text as "id", '${kind}' as "kind", ${meetingSummaryJson('m')} as "meeting", ${parts}
      and m.id = ${n}.meeting_id and ${readable('m')}`);
  return sql<AskedBy>`case when ${n}.resolution_id is not null then ${of(
    'resolution',
    `${n}.resolution_id`,
    sql<AskedBy>`i.number as "itemNumber", i.title as "itemTitle", r.text as "text",
      ${correctionsOfResolutionJson('r', areOut('others'))} as "corrections"
      from resolution r join minutes_item i on i.id = r.minutes_item_id join minutes o on o.id = i.minutes_id
      join meeting m on m.id = o.meeting_id where r.id = ${n}.resolution_id and ${cleared('r')}`,
  )} when ${n}.recommendation_id is not null then ${of(
    'recommendation',
    `${n}.recommendation_id`,
    sql<AskedBy>`r.number as "itemNumber", p.title as "itemTitle", r.text as "text", '[]'::json as "corrections"
      from recommendation r join paper p on p.id = r.paper_id join meeting m on m.id = p.meeting_id
      where r.id = ${n}.recommendation_id and ${cleared('r')}`,
  )} end`;
}
