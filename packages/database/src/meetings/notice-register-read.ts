import { type BodySummaryJson, bodySummaryJson } from '../bodies/body-json.ts';
import { connection, type Paged } from '../read-model/connection.ts';
import { globalId } from '../read-model/global-id.ts';
import { row, rows } from '../read-model/json.ts';
import { sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, owned, readable } from '../read-model/viewer-predicate.ts';
import { type MeetingSummaryJson, meetingSummaryJson } from './meeting-json.ts';
import { resolutionDecides } from './resolution-decides.ts';

/** A body the viewer works for, how it numbers its notices, who may decide what, and what has no notice yet. */
export interface NoticeRegisterJson {
  readonly body: BodySummaryJson;
  readonly prefix: string | null;
  readonly openedIn: number | null;
  readonly lastBefore: number | null;
  readonly posts: readonly { readonly id: string; readonly title: string }[];
  readonly delegations: readonly DelegationJson[];
  readonly withoutNotice: readonly WithoutNoticeJson[];
}

export interface DelegationJson {
  readonly id: string;
  readonly kind: string;
  readonly post: string;
  readonly limit: number | null;
  readonly from: string;
  readonly until: string | null;
  readonly source: string;
  readonly version: number;
}

/** Something a meeting of the body decided, or is asked to, that nobody drafted a notice of. */
export interface WithoutNoticeJson {
  readonly id: string;
  readonly kind: string;
  readonly meeting: MeetingSummaryJson;
  readonly itemTitle: string;
  readonly number: string | null;
  readonly text: string;
}

const delegations = rows<AskedBy>(sql<AskedBy>`select 'Delegation' as "__typename",
  ${globalId('Delegation', 'd.id')} as "id", d.kind as "kind", d.post as "post", d.limit_pence as "limit",
  d.from_date as "from", d.until_date as "until", d.source as "source", d.version as "version"
  from delegation d where d.body_id = listed.id and ${readable('d')} order by d.kind, d.from_date, d.id`);

const posts =
  rows<AskedBy>(sql<AskedBy>`select 'PostTitle' as "__typename", ${globalId('Post', 'o.id')} as "id",
  o.title as "title" from post o where o.body_id = listed.id and ${readable('o')} order by o.title, o.id`);

/** The latest forty; a meeting before the register was opened has its notices recorded, not drafted. */
const withoutNotice =
  rows<AskedBy>(sql<AskedBy>`select 'WithoutNotice' as "__typename", found."id", found."kind",
  found."meeting", found."itemTitle", found."number", found."text" from (
  select r.id::text as "id", 'resolution' as "kind", ${meetingSummaryJson('m')} as "meeting",
    i.title as "itemTitle", i.number as "number", r.text as "text", m.held_on as held_on_
    from meeting m join minutes o on o.meeting_id = m.id join minutes_item i on i.minutes_id = o.id
    join resolution r on r.minutes_item_id = i.id
    where m.body_id = listed.id and ${readable('m')} and ${cleared('r')}
    and ${resolutionDecides('r', 'i')} and not exists (
      select from decision_notice n where n.resolution_id = r.id and n.status <> 'withdrawn')
  union all
  select r.id::text, 'recommendation', ${meetingSummaryJson('m')}, p.title, r.number, r.text, m.held_on
    from meeting m join paper p on p.meeting_id = m.id join recommendation r on r.paper_id = p.id
    where m.body_id = listed.id and ${readable('m')} and ${cleared('p')} and ${cleared('r')}
    and r.verb in ('approve', 'agree', 'sign') and not exists (
      select from decision_notice n where n.recommendation_id = r.id and n.status <> 'withdrawn')
  order by held_on_ desc, "itemTitle", "id" limit 40) found`);

/** One for each body the viewer works for, by short name. */
export const noticeRegistersRead = connection<AskedBy & Paged>({
  node: 'NoticeRegister',
  found: sql`from (select id as body_id, id, short_name from body) listed where ${owned('listed')}`,
  json: row(sql<AskedBy>`select 'NoticeRegister' as "__typename", ${bodySummaryJson('listed.id')} as "body",
    g.prefix as "prefix", g.opened_in as "openedIn", g.last_before as "lastBefore",
    ${posts} as "posts", ${delegations} as "delegations", ${withoutNotice} as "withoutNotice"
    from (select) nothing left join notice_register g on g.body_id = listed.id and ${readable('g')}`),
  sort: [
    { by: sql`listed.short_name`, type: 'text' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: false,
});
