import { globalId } from '../read-model/global-id.ts';
import { row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, owned, readable } from '../read-model/viewer-predicate.ts';
import { type ForumSummaryJson, type MeetingSummaryJson, meetingSummaryJson } from './meeting-json.ts';

export interface MatterJson {
  readonly text: string;
  readonly meeting: MeetingSummaryJson;
  readonly forum: ForumSummaryJson;
  readonly targets: readonly (ForumSummaryJson & { readonly direction: string })[];
  readonly askers: readonly string[];
  readonly openEscalationId: string | null;
}

export interface MatterAsked extends AskedBy {
  readonly kind: string;
  readonly sourceId: string;
  readonly today: string;
}

const given = slotsOf<MatterAsked>();
const runs = (seat: string) => sql<MatterAsked>`${seat}.from_date <= ${given('today')}::date
  and (${seat}.until_date is null or ${seat}.until_date >= ${given('today')}::date) and ${readable(seat)}`;
const isA = (kind: string) => sql<MatterAsked>`${given('kind')}::text = '${kind}'`;

/** What may be put before another forum, the forums there is a way to (`wayBetween`), and who sits here to ask. */
export const matterRead = readModel<MatterAsked>(
  row(sql`select 'MatterToEscalate' as "__typename", s.text as "text", ${meetingSummaryJson('m')} as "meeting",
    ${row(sql`select 'ForumSummary' as "__typename", ${globalId('Forum', 'f.id')} as "id", f.name as "name"`)} as "forum",
    ${rows(sql`select 'ForumToAsk' as "__typename", ${globalId('Forum', 't.id')} as "id", t.name as "name",
      case when f.reports_to_id = t.id then 'up' when t.reports_to_id = f.id then 'down' else 'across' end as "direction"
      from forum t where t.id <> f.id and t.body_id = f.body_id and t.status = 'active' and ${readable('t')}
      and (f.reports_to_id = t.id or t.reports_to_id = f.id or exists (select from forum_member x join forum_member y
        on y.post_id = x.post_id and y.forum_id = t.id and ${runs('y')}
        where x.forum_id = f.id and ${runs('x')}))
      order by case when f.reports_to_id = t.id then 1 when t.reports_to_id = f.id then 2 else 3 end, t.name, t.id`)}
      as "targets",
    (select coalesce(json_agg(p.title order by k.role, p.title), '[]'::json) from forum_member k
      join post p on p.id = k.post_id where k.forum_id = f.id and ${runs('k')}) as "askers",
    (select e.id from escalation e where e.source_kind = ${given('kind')}::text
      and e.source_id = ${given('sourceId')}::uuid and e.status = 'open' and ${cleared('e')} order by e.id limit 1)
      as "openEscalationId"
    from (
      select i.meeting_id, g.forum_id, i.number || ' ' || i.title as text from agenda_item i
        join meeting g on g.id = i.meeting_id where ${isA('agendaItem')} and i.id = ${given('sourceId')}::uuid
        and i.withdrawn_reason is null and ${cleared('i')}
      union all select o.meeting_id, g.forum_id, concat_ws(' ', q.number, q.text) from minutes_paragraph q
        join minutes_item n on n.id = q.minutes_item_id join minutes o on o.id = n.minutes_id
        join meeting g on g.id = o.meeting_id
        where ${isA('minutesParagraph')} and q.id = ${given('sourceId')}::uuid and ${cleared('q')}
      union all select o.meeting_id, g.forum_id, q.text from resolution q
        join minutes_item n on n.id = q.minutes_item_id join minutes o on o.id = n.minutes_id
        join meeting g on g.id = o.meeting_id
        where ${isA('resolution')} and q.id = ${given('sourceId')}::uuid and ${cleared('q')}
      union all select q.meeting_id, q.forum_id, q.text from action q
        where ${isA('action')} and q.id = ${given('sourceId')}::uuid and ${cleared('q')}
    ) s join meeting m on m.id = s.meeting_id and ${readable('m')}
    join forum f on f.id = s.forum_id and ${readable('f')} and ${owned('f')}`),
);
