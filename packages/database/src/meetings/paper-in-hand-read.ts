import type { PaperText } from '@concordat/domain/meetings';
import { type BodySummaryJson, bodySummaryJson } from '../bodies/body-json.ts';
import { connection, type Paged } from '../read-model/connection.ts';
import { globalId } from '../read-model/global-id.ts';
import { clearanceName, instantText, row, rows } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { type Sql, slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, readable, viewerUser } from '../read-model/viewer-predicate.ts';
import { type MeetingSummaryJson, meetingSummaryJson } from './meeting-json.ts';

/** A paper in hand in a line of the list. */
export interface PaperInHandListedJson {
  readonly __typename: 'PaperInHandListed';
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly status: string;
  readonly clearance: string;
  readonly savedAt: string;
  readonly savedByName: string;
  readonly versionNumber: number | null;
  readonly meeting: MeetingSummaryJson | null;
  readonly itemNumber: string | null;
}

/** A paper in hand with everything it says and said; texts are in the domain's shape. */
export interface PaperInHandJson {
  readonly __typename: 'PaperInHand';
  readonly id: string;
  readonly bodyId: string;
  readonly body: BodySummaryJson;
  readonly status: string;
  readonly text: PaperText;
  readonly readers: readonly { readonly localId: string; readonly id: string; readonly name: string }[];
  readonly begunByName: string;
  readonly savedAt: string;
  readonly savedByName: string;
  readonly withdrawnReason: string | null;
  readonly versions: readonly PaperVersionJson[];
  readonly keptTexts: readonly KeptTextJson[];
  readonly version: number;
}

export interface PaperVersionJson {
  readonly number: number;
  readonly text: PaperText;
  readonly textSha256: string;
  readonly at: string;
  readonly byName: string;
  readonly paperId: string;
  readonly meeting: MeetingSummaryJson | null;
  readonly itemNumber: string | null;
}

export interface KeptTextJson {
  readonly version: number;
  readonly text: PaperText;
  readonly at: string;
  readonly byName: string;
}

export interface PapersInHandAsked extends AskedBy, Paged {
  /** Only those the viewer began. */
  readonly mineOnly: boolean;
  readonly status: readonly string[] | null;
  /** Only those whose latest version was put before this meeting. */
  readonly meetingId: string | null;
}

const given = slotsOf<PapersInHandAsked>();
const found = sql<AskedBy>`from paper_in_hand listed where ${cleared('listed')}`;

/** The latest version of the row `listed` that the viewer may read. */
const latest = sql<AskedBy>`paper_version v where v.paper_in_hand_id = listed.id and ${cleared('v')}
  and v.number = (select max(l.number) from paper_version l where l.paper_in_hand_id = listed.id and ${cleared('l')})`;

function meetingOf(version: string): Sql<AskedBy> {
  return sql<AskedBy>`(select ${meetingSummaryJson('m')} from meeting m where m.id = ${version}.meeting_id and ${readable('m')})`;
}

function itemNumberOf(version: string): Sql<AskedBy> {
  return sql<AskedBy>`(select i.number from agenda_item i where i.id = ${version}.agenda_item_id and ${cleared('i')})`;
}

const listedJson: Sql<AskedBy> =
  row(sql<AskedBy>`select 'PaperInHandListed' as "__typename", ${globalId('PaperInHand', 'listed.id')} as "id",
  listed.title as "title", listed.text ->> 'from' as "from", listed.status as "status",
  ${clearanceName('listed.clearance')} as "clearance",
  ${instantText('listed.saved_at')} as "savedAt", listed.saved_by_name as "savedByName",
  (select v.number from ${latest}) as "versionNumber", (select ${meetingOf('v')} from ${latest}) as "meeting",
  (select ${itemNumberOf('v')} from ${latest}) as "itemNumber"`);

const wholeJson: Sql<AskedBy> =
  row(sql<AskedBy>`select 'PaperInHand' as "__typename", ${globalId('PaperInHand', 'listed.id')} as "id",
  listed.body_id as "bodyId", ${bodySummaryJson('listed.body_id')} as "body", listed.status as "status",
  listed.text as "text", listed.begun_by_name as "begunByName", ${instantText('listed.saved_at')} as "savedAt",
  listed.saved_by_name as "savedByName", listed.withdrawn_reason as "withdrawnReason",
  ${rows<AskedBy>(sql<AskedBy>`select p.id as "localId", ${globalId('Person', 'p.id')} as "id", p.name as "name"
    from person p where p.id = any(listed.named_reader_ids) and ${readable('p')} order by p.name, p.id`)} as "readers",
  ${rows<AskedBy>(sql<AskedBy>`select v.number as "number", v.text as "text", v.sha256 as "textSha256",
    ${instantText('v.at')} as "at", v.by_name as "byName", ${globalId('Paper', 'v.paper_id')} as "paperId",
    ${meetingOf('v')} as "meeting", ${itemNumberOf('v')} as "itemNumber"
    from paper_version v where v.paper_in_hand_id = listed.id and ${cleared('v')} order by v.number desc`)} as "versions",
  ${rows<AskedBy>(sql<AskedBy>`select k.version as "version", k.text as "text", ${instantText('k.at')} as "at",
    k.by_name as "byName" from paper_kept_text k where k.paper_in_hand_id = listed.id and ${cleared('k')}
    order by k.version desc limit 20`)} as "keptTexts",
  listed.version as "version"`);

/** With its versions, the latest first, and what the last twenty sittings came to. */
export const paperInHandRead = nodeReads<AskedBy>({ found, json: wholeJson });

/** The one saved last comes first. */
export const papersInHandRead = connection<PapersInHandAsked>({
  node: 'PaperInHandListed',
  name: 'PaperInHand',
  found: sql<PapersInHandAsked>`${found}
    and (not ${given('mineOnly')}::boolean or listed.begun_by_user_id = ${viewerUser})
    and (${given('status')}::text[] is null or listed.status = any(${given('status')}::text[]))
    and (${given('meetingId')}::uuid is null or exists (select from ${latest} and v.meeting_id = ${given('meetingId')}::uuid))`,
  json: listedJson,
  sort: [
    { by: sql`listed.saved_at`, type: 'timestamptz' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: true,
});
