import { globalId } from '../read-model/global-id.ts';
import { row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { type Slot, type Sql, slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, owned, readable } from '../read-model/viewer-predicate.ts';
import {
  type ForumSummaryJson,
  forumSummaryJson,
  type MeetingSummaryJson,
  meetingSummaryJson,
} from './meeting-json.ts';
import { standsForEscalation } from './stands-for-escalation.ts';

export interface AgendaItemJson {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly subItems: readonly string[];
  readonly lead: string | null;
  readonly kind: string;
  readonly purpose: string | null;
  readonly role: string | null;
  readonly theme: string | null;
  readonly minutesOfTime: number | null;
  readonly closedReason: string | null;
  readonly withdrawnReason: string | null;
  readonly approvesMinutesOf: string | null;
  readonly minutesId: string | null;
  readonly planEntryId: string | null;
  readonly escalationId: string | null;
  readonly standingItemId: string | null;
  readonly carriedActions: readonly CarriedActionJson[];
  readonly papers: readonly AgendaPaperJson[];
  readonly version: number;
}

export interface CarriedActionJson {
  readonly id: string;
  readonly text: string;
  readonly ownerPost: string | null;
  readonly ownerBodyName: string | null;
  readonly dueOn: string | null;
  readonly status: string;
}

export interface AgendaPaperJson {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly author: string | null;
  readonly date: string | null;
  readonly recommendations: readonly {
    readonly number: string | null;
    readonly limb: string | null;
    readonly verb: string;
    readonly text: string;
  }[];
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
}

export interface WaitingEscalationJson {
  readonly id: string;
  readonly title: string;
  readonly isAnswer: boolean;
  readonly isReferredDown: boolean;
  readonly otherForumName: string;
}

export interface SittingJson {
  readonly heldOn: string;
  readonly status: string;
  readonly minutesId: string | null;
  readonly approvesMinutesOf: readonly string[];
}

export interface AgendaJson {
  readonly meeting: MeetingSummaryJson;
  readonly forum: ForumSummaryJson;
  readonly theme: string | null;
  readonly items: readonly AgendaItemJson[];
  readonly openActions: readonly CarriedActionJson[];
  readonly planEntries: readonly {
    readonly id: string;
    readonly title: string;
    readonly lead: string | null;
  }[];
  readonly escalations: readonly WaitingEscalationJson[];
  readonly standingItems: readonly { readonly id: string; readonly title: string }[];
  readonly sittings: readonly SittingJson[];
  readonly seats: readonly string[];
  readonly allowedCommands: readonly string[];
  readonly version: number;
}

export interface AgendaAsked extends AskedBy {
  readonly meetingId: string;
  /** What the viewer may do with an agenda that is not out, and with one that is. */
  readonly commandsWhilePlanned: readonly string[];
  readonly commandsOncePublished: readonly string[];
}

const given = slotsOf<AgendaAsked>();
const asJson = (of: (asked: AgendaAsked) => readonly string[]): Slot<AgendaAsked> => ({
  slot: (asked) => JSON.stringify(of(asked)),
});
const whilePlanned = asJson((asked) => asked.commandsWhilePlanned);
const oncePublished = asJson((asked) => asked.commandsOncePublished);

/** The agenda as the office that runs the forum works on it, with what waits for the meeting; for nobody else. */
export const agendaRead = readModel<AgendaAsked>(
  row(sql`select 'Agenda' as "__typename", ${meetingSummaryJson('m')} as "meeting",
    ${forumSummaryJson('m')} as "forum", m.theme as "theme", ${items()} as "items",
    ${carriedActions(sql`a.forum_id = m.forum_id and a.status <> 'closed' and a.raised_on < m.held_on`, 'a.raised_on, a.position')}
      as "openActions",
    ${rows(sql`select 'AgendaPlanEntry' as "__typename", e.id as "id", e.title as "title", e.lead as "lead"
      from plan_entry e where e.forum_id = m.forum_id and e.status = 'planned' and e.planned_for = m.held_on
      and ${cleared('e')} order by e.id`)} as "planEntries",
    ${waitingEscalations()} as "escalations",
    ${rows(sql`select 'AgendaStandingItem' as "__typename", s.id as "id", s.title as "title"
      from standing_item s where s.forum_id = m.forum_id and ${readable('s')} order by s.position, s.id`)} as "standingItems",
    ${rows(sql`select 'Sitting' as "__typename", o.held_on as "heldOn", o.status as "status",
      (select ${globalId('Minutes', 'n.id')} from minutes n where n.meeting_id = o.id and ${cleared('n')}) as "minutesId",
      (select coalesce(json_agg(i.approves_minutes_of order by i.position), '[]'::json) from agenda_item i
        where i.meeting_id = o.id and i.withdrawn_reason is null and i.approves_minutes_of is not null
        and ${cleared('i')}) as "approvesMinutesOf"
      from meeting o where o.forum_id = m.forum_id and o.status <> 'cancelled' and ${readable('o')}
      order by o.held_on, o.id`)} as "sittings",
    (select coalesce(json_agg(t.title order by f.role, t.title), '[]'::json) from forum_member f
      join post t on t.id = f.post_id where f.forum_id = m.forum_id and f.until_date is null and ${readable('f')}) as "seats",
    case m.status when 'planned' then ${whilePlanned}::json when 'agendaPublished' then ${oncePublished}::json
      else '[]'::json end as "allowedCommands",
    m.version as "version"
    from meeting m where m.id = ${given('meetingId')}::uuid and ${readable('m')} and ${owned('m')}`),
);

function items(): Sql<AgendaAsked> {
  return rows(sql`select 'AgendaItem' as "__typename", i.id as "id", i.number as "number", i.title as "title",
    i.sub_items as "subItems", i.lead as "lead", i.kind as "kind", i.purpose as "purpose", i.role as "role",
    i.theme as "theme", i.minutes_of_time as "minutesOfTime", i.closed_reason as "closedReason",
    i.withdrawn_reason as "withdrawnReason", i.approves_minutes_of as "approvesMinutesOf",
    ${globalId('Minutes', 'i.minutes_id')} as "minutesId", i.plan_entry_id as "planEntryId",
    i.escalation_id as "escalationId",
    i.standing_item_id as "standingItemId",
    ${carriedActions(sql`a.id = any(i.carried_action_ids)`, 'array_position(i.carried_action_ids, a.id)')}
      as "carriedActions",
    ${rows(sql`select 'AgendaPaper' as "__typename", ${globalId('Paper', 'p.id')} as "id", p.kind as "kind",
      p.title as "title", p.author as "author", p.date as "date",
      ${rows(sql`select 'Recommendation' as "__typename", r.number as "number", r.limb as "limb", r.verb as "verb",
        r.text as "text" from recommendation r where r.paper_id = p.id and ${cleared('r')} order by r.position`)}
        as "recommendations",
      ${rows(sql`select 'AgendaPaperSection' as "__typename", s.heading as "heading",
        (select coalesce(string_agg(g.text, ' ' order by g.position), '') from paper_paragraph g
          where g.paper_id = s.paper_id and g.section_id = s.id and ${cleared('g')}) as "text"
        from paper_section s where s.paper_id = p.id and ${cleared('s')} order by s.position`)} as "sections"
      from paper p where p.agenda_item_id = i.id and ${cleared('p')} order by p.position, p.id`)} as "papers",
    i.version as "version"
    from agenda_item i where i.meeting_id = m.id and ${cleared('i')} order by i.position, i.id`);
}

/** As `escalationStore.waitingFor` finds them for the command. */
function waitingEscalations(): Sql<AgendaAsked> {
  return rows(sql`select 'WaitingEscalation' as "__typename", e.id as "id", e.title as "title",
    e.status = 'answered' as "isAnswer", coalesce(t.reports_to_id = e.from_forum_id, false) as "isReferredDown",
    f.name as "otherForumName"
    from escalation e join forum t on t.id = e.to_forum_id
    join forum f on f.id = case e.status when 'answered' then e.to_forum_id else e.from_forum_id end
    where (e.status = 'open' and e.to_forum_id = m.forum_id or e.status = 'answered' and e.from_forum_id = m.forum_id)
    and ${cleared('e')} and not exists (select from agenda_item i join meeting o on o.id = i.meeting_id
      where i.escalation_id = e.id and i.withdrawn_reason is null and o.forum_id = m.forum_id and o.id <> m.id
      and ${standsForEscalation('e.status', 'o')})
    order by e.proposed_on, e.id`);
}

/** Actions in a line, in the row named `a`. */
export function carriedActions<Input extends AskedBy>(where: Sql<Input>, order: string): Sql<Input> {
  return rows(sql`select 'CarriedAction' as "__typename", ${globalId('Action', 'a.id')} as "id", a.text as "text",
    a.owner_post as "ownerPost", a.owner_body_name as "ownerBodyName", a.due_on as "dueOn", a.status as "status"
    from action a where ${where} and ${cleared('a')} order by ${order}, a.id`);
}
