import { type BodySummaryJson, bodySummaryJson } from '../bodies/body-json.ts';
import { globalId } from '../read-model/global-id.ts';
import { row, rows } from '../read-model/json.ts';
import { type Slot, type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, owned, readable } from '../read-model/viewer-predicate.ts';
import { today } from './action-json.ts';
import { type ForumSummaryJson, namedForumJson } from './meeting-json.ts';

export interface ForumJson {
  readonly __typename: 'Forum';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly purpose: string;
  readonly status: string;
  readonly ownedBy: string | null;
  readonly cadence: string | null;
  readonly body: BodySummaryJson;
  readonly reportsTo: ForumSummaryJson | null;
  readonly chairPost: string | null;
  readonly memberCount: number;
  readonly openActionCount: number;
  readonly nextMeetingOn: string | null;
  readonly undoneChangeCount: number;
  readonly allowedCommands: readonly string[];
  readonly version: number;
  /** From here on only where a forum is read by itself. */
  readonly terms: readonly ForumTermsJson[];
  readonly termsPapers: readonly TermsPaperJson[];
  readonly cadences: readonly ForumCadenceJson[];
  readonly seats: readonly ForumSeatJson[];
  readonly powers: readonly ForumPowerJson[];
  readonly standingItems: readonly StandingItemJson[];
  readonly reportedBy: readonly ForumSummaryJson[];
  readonly changes: readonly ForumChangeJson[];
  readonly openBusiness: readonly OpenBusinessJson[];
}

export interface ForumTermsJson {
  readonly number: number;
  readonly from: string;
  readonly text: string;
  readonly quorum: number | null;
  readonly paper: TermsPaperJson | null;
}

/** A paper that carried terms of reference to a meeting, or may have. */
export interface TermsPaperJson {
  readonly id: string;
  readonly title: string;
  readonly meetingId: string;
  readonly heldOn: string;
}

export interface ForumCadenceJson {
  readonly from: string;
  readonly words: string;
  readonly every: number | null;
  readonly unit: string | null;
}

export interface ForumSeatJson {
  readonly id: string;
  readonly postId: string;
  readonly postTitle: string | null;
  readonly bodyName: string | null;
  readonly role: string;
  readonly from: string;
  readonly until: string | null;
}

export interface ForumPowerJson {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly from: string;
}

export interface StandingItemJson {
  readonly id: string;
  readonly title: string;
  readonly lead: string | null;
  readonly purpose: string | null;
}

export interface ForumChangeJson {
  readonly id: string;
  readonly kind: string;
  readonly forums: readonly ForumSummaryJson[];
  readonly into: ForumSummaryJson | null;
  readonly recommendedOn: string;
  readonly recommendedIn: string;
  readonly decidedOn: string | null;
  readonly decidedIn: string | null;
  readonly isAgreed: boolean | null;
  readonly implementedOn: string | null;
  readonly handoverCount: number;
  readonly openBusiness: readonly OpenBusinessJson[];
  readonly hiddenBusinessCount: number;
  readonly version: number;
}

export interface OpenBusinessJson {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly forum: ForumSummaryJson;
}

export interface ForumsAsked extends AskedBy {
  readonly today: string;
  readonly forumCommands: readonly string[];
  /** What those may do who bring papers to its meetings. */
  readonly paperCommands: readonly string[];
}

const commands: Slot<ForumsAsked> = { slot: (asked) => JSON.stringify(asked.forumCommands) };
const paperCommands: Slot<ForumsAsked> = { slot: (asked) => JSON.stringify(asked.paperCommands) };

/** Recommended or agreed, not rejected, and not implemented. */
const isUndone = 'c.implemented_on is null and c.is_agreed is distinct from false';

const runsToday = sql<ForumsAsked>`s.from_date <= ${today}::date and (s.until_date is null or s.until_date >= ${today}::date)`;

/** As `mayBringPapers` decides: the body it belongs to, and each with a post in a seat on the day. */
function bringsPapers(forum: string): Sql<ForumsAsked> {
  return sql`(${owned(forum)} or exists (select from forum_member s join post p on p.id = s.post_id and ${owned('p')}
    where s.forum_id = ${forum}.id and ${runsToday} and ${readable('s')}))`;
}

/** `whole` adds what only a forum's own page shows. */
export function forumJson(forum: string, part: 'listed' | 'whole'): Sql<ForumsAsked> {
  return row(sql`select 'Forum' as "__typename", ${globalId('Forum', `${forum}.id`)} as "id",
    ${forum}.name as "name", ${forum}.aliases as "aliases", ${forum}.purpose as "purpose",
    ${forum}.status as "status", ${forum}.owned_by as "ownedBy",
    (select k.words from forum_cadence k where k.forum_id = ${forum}.id and ${readable('k')}
      and k.from_date <= ${today}::date order by k.from_date desc limit 1) as "cadence",
    ${bodySummaryJson(`${forum}.body_id`)} as "body", ${namedForumJson(`${forum}.reports_to_id`)} as "reportsTo",
    (select p.title from forum_member s join post p on p.id = s.post_id and ${readable('p')}
      where s.forum_id = ${forum}.id and s.role = 'chair' and ${runsToday} and ${readable('s')}
      order by s.from_date desc, s.id limit 1) as "chairPost",
    (select count(*)::int from forum_member s where s.forum_id = ${forum}.id and ${runsToday} and ${readable('s')})
      as "memberCount",
    (select count(*)::int from action a where a.forum_id = ${forum}.id and a.status <> 'closed' and ${cleared('a')})
      as "openActionCount",
    (select min(m.held_on) from meeting m where m.forum_id = ${forum}.id and m.held_on >= ${today}::date
      and m.status <> 'cancelled' and ${readable('m')}) as "nextMeetingOn",
    (select count(*)::int from forum_change c where ${forum}.id = any(c.forum_ids) and ${isUndone} and ${readable('c')})
      as "undoneChangeCount",
    (case when ${owned(forum)} and ${forum}.status in ('proposed', 'active') then ${commands}::jsonb
      else '[]'::jsonb end || case when ${bringsPapers(forum)} then ${paperCommands}::jsonb
      else '[]'::jsonb end)::json as "allowedCommands",
    ${part === 'whole' ? details(forum) : ''}
    ${forum}.version as "version"`);
}

const termsPaper = sql<ForumsAsked>`select 'TermsPaper' as "__typename", ${globalId('Paper', 'p.id')} as "id",
  p.title as "title", ${globalId('Meeting', 'm.id')} as "meetingId", m.held_on as "heldOn"
  from paper p join meeting m on m.id = p.meeting_id and ${readable('m')} where ${cleared('p')}`;

function details(forum: string): Sql<ForumsAsked> {
  const of = (table: string, alias: string) =>
    sql<ForumsAsked>`from ${table} ${alias} where ${alias}.forum_id = ${forum}.id and ${readable(alias)}`;
  return sql`${rows(sql`select 'ForumTerms' as "__typename", t.number as "number", t.from_date as "from",
      t.text as "text", t.quorum as "quorum", ${row(sql`${termsPaper} and p.id = t.paper_id`)} as "paper"
      ${of('forum_terms', 't')} order by t.number desc`)} as "terms",
    ${rows(sql`${termsPaper} and m.forum_id = ${forum}.id and ${owned(forum)}
      order by m.held_on desc, p.position, p.id limit 40`)} as "termsPapers",
    ${rows(sql`select 'ForumCadence' as "__typename", k.from_date as "from", k.words as "words", k.every as "every",
      k.unit as "unit" ${of('forum_cadence', 'k')} order by k.from_date desc`)} as "cadences",
    ${rows(sql`select 'ForumMembership' as "__typename", s.id as "id", ${globalId('Post', 's.post_id')} as "postId",
      p.title as "postTitle", b.short_name as "bodyName", s.role as "role", s.from_date as "from",
      s.until_date as "until" from forum_member s left join post p on p.id = s.post_id and ${readable('p')}
      left join body b on b.id = p.body_id where s.forum_id = ${forum}.id and ${readable('s')}
      order by s.until_date is not null, s.role, p.title, s.from_date, s.id`)} as "seats",
    ${rows(sql`select 'ForumPower' as "__typename", w.id as "id", w.text as "text", w.source as "source",
      w.from_date as "from" ${of('forum_power', 'w')} order by w.from_date, w.id`)} as "powers",
    ${rows(sql`select 'StandingItem' as "__typename", i.id as "id", i.title as "title", i.lead as "lead",
      i.purpose as "purpose" ${of('standing_item', 'i')} order by i.position, i.id`)} as "standingItems",
    ${rows(sql`select 'ForumSummary' as "__typename", ${globalId('Forum', 'f.id')} as "id", f.name as "name"
      from forum f where f.reports_to_id = ${forum}.id and ${readable('f')} order by f.name, f.id`)} as "reportedBy",
    ${changesJson(forum)} as "changes",
    ${openBusinessJson(sql`${forum}.id`)} as "openBusiness",`;
}

function changesJson(forum: string): Sql<ForumsAsked> {
  return rows(sql`select 'ForumChange' as "__typename", c.id as "id", c.kind as "kind",
    ${rows(sql`select 'ForumSummary' as "__typename", ${globalId('Forum', 'f.id')} as "id", f.name as "name"
      from forum f where f.id = any(c.forum_ids) and ${readable('f')} order by f.name, f.id`)} as "forums",
    ${namedForumJson('c.into_forum_id')} as "into",
    c.recommended_on as "recommendedOn", c.recommended_in as "recommendedIn", c.decided_on as "decidedOn",
    c.decided_in as "decidedIn", c.is_agreed as "isAgreed", c.implemented_on as "implementedOn",
    jsonb_array_length(c.handovers) as "handoverCount",
    case when c.implemented_on is null and c.kind <> 'establish'
      then ${openBusinessJson(sql`any(c.forum_ids)`)} else '[]'::json end as "openBusiness",
    case when c.implemented_on is null and c.kind <> 'establish'
      then greatest(all_open_business(c.forum_ids) - ${seenElsewhere(sql`any(c.forum_ids)`)}, 0) else 0 end as "hiddenBusinessCount",
    c.version as "version"
    from forum_change c where (${forum}.id = any(c.forum_ids) or ${forum}.id = c.into_forum_id) and ${readable('c')}
    order by c.recommended_on desc, c.id desc`);
}

/** As `openBusinessOf` in the domain: what has to be handed over before these forums end. */
function openBusinessJson(ending: Sql<ForumsAsked>): Sql<ForumsAsked> {
  return rows(sql`select 'OpenBusiness' as "__typename", o.kind as "kind", o.id as "id", o.title as "title",
    ${namedForumJson('o.forum_id')} as "forum" from (${openBusiness(ending)}) o order by o.part, o.title, o.id`);
}

/** What of it is not kept with the forums themselves, as `all_open_business` counts it for everybody. */
function seenElsewhere(ending: Sql<ForumsAsked>): Sql<ForumsAsked> {
  return sql<ForumsAsked>`(select count(*)::int from (${openBusiness(ending)}) o
    where o.kind in ('action', 'planEntry', 'escalationAsked', 'escalationToAnswer'))`;
}

function openBusiness(ending: Sql<ForumsAsked>): Sql<ForumsAsked> {
  return sql<ForumsAsked>`select 1 as part, 'action' as kind, a.id, a.text as title, a.forum_id from action a
      where a.forum_id = ${ending} and a.status <> 'closed' and ${cleared('a')}
    union all select 2, 'standingItem', i.id, i.title, i.forum_id from standing_item i
      where i.forum_id = ${ending} and ${readable('i')}
    union all select 3, 'planEntry', e.id, e.title, e.forum_id from plan_entry e
      where e.forum_id = ${ending} and e.status = 'planned' and ${cleared('e')}
    union all select 4, 'power', w.id, w.text, w.forum_id from forum_power w
      where w.forum_id = ${ending} and ${readable('w')}
    union all select 5, 'reportingForum', f.id, f.name, f.reports_to_id from forum f
      where f.reports_to_id = ${ending} and not f.id = ${ending} and f.status in ('active', 'proposed')
      and ${readable('f')}
    union all select 6, 'escalationAsked', x.id, x.title, x.from_forum_id from escalation x
      where x.from_forum_id = ${ending} and ${cleared('x')} and (x.status = 'open' or x.status = 'answered'
        and not exists (select from agenda_item i join meeting m on m.id = i.meeting_id and ${readable('m')}
          where i.escalation_id = x.id and i.withdrawn_reason is null and m.forum_id = x.from_forum_id
          and m.status not in ('planned', 'agendaPublished', 'cancelled') and ${cleared('i')}))
    union all select 7, 'escalationToAnswer', x.id, x.title, x.to_forum_id from escalation x
      where x.to_forum_id = ${ending} and x.status = 'open' and ${cleared('x')}`;
}
