import { type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, readable } from '../read-model/viewer-predicate.ts';
import { isOut } from './meeting-json.ts';
import { areOut } from './minutes-json.ts';

const outlined = (kind: string, order: number, nodeType: string) =>
  `'${kind}' as kind, ${order} as kind_order, '${nodeType}' as node_type, x.rank`;

/**
 * The passages that were found, read from the records they stand in, each by the predicates its own read has: what a
 * viewer could not open is not among them. `found` names what search_matches() gave. An agenda and its papers count once the agenda is out, minutes once they
 * were sent round.
 */
export function foundPassages(found: string): Sql<AskedBy> {
  const paper = sql<AskedBy>`join paper p on p.id = g.paper_id and ${cleared('p')} ${inMeeting('p')}`;
  return sql<AskedBy>`
    select ${outlined('paper', 1, 'Paper')}, p.id as record_id, null::uuid as anchor_id, p.title,
        null::text as reference, concat_ws(', ', p.title, p.author) as passage, p.meeting_id, m.forum_id,
        m.held_on as dated
      from ${found} x join paper p on x.place = 'paper' and p.id = x.record_id and ${cleared('p')} ${inMeeting('p')}
    union all
    select ${outlined('paper', 1, 'Paper')}, p.id, g.id, p.title, g.number, g.text, p.meeting_id, m.forum_id, m.held_on
      from ${found} x join paper_paragraph g on x.place = 'paragraph' and g.id = x.record_id and ${cleared('g')} ${paper}
    union all
    select ${outlined('paper', 1, 'Paper')}, p.id, g.id, p.title, null, concat_ws(' ', g.caption,
        (select string_agg(concat_ws(' ', r->>'label', r->>'reference'), ' ') from jsonb_array_elements(g.rows) r)),
        p.meeting_id, m.forum_id, m.held_on
      from ${found} x join paper_table g on x.place = 'table' and g.id = x.record_id and ${cleared('g')} ${paper}
    union all
    select ${outlined('minutes', 2, 'Minutes')}, o.id, g.id, k.title, coalesce(g.number, k.number), g.text,
        o.meeting_id, m.forum_id, m.held_on
      from ${found} x join minutes_paragraph g on x.place = 'minutes' and g.id = x.record_id and ${cleared('g')}
      ${inMinutes('g.minutes_item_id')}
    union all
    select ${outlined('minutes', 2, 'Minutes')}, o.id, g.id, k.title, k.number, g.text, o.meeting_id, m.forum_id, m.held_on
      from ${found} x join resolution g on x.place = 'resolution' and g.id = x.record_id and ${cleared('g')}
      ${inMinutes('g.minutes_item_id')}
    union all
    select ${outlined('decision', 3, 'DecisionNotice')}, d.id, null, d.text->>'title', d.reference,
        concat_ws(' ', d.text->>'title', d.text->>'decision', d.text->>'reasons', d.text->>'condition'),
        m.id, m.forum_id, coalesce(d.decided_on, (d.signed_at at time zone 'Europe/London')::date, m.held_on)
      from ${found} x join decision_notice d on x.place = 'decision' and d.id = x.record_id and ${cleared('d')}
      left join meeting m on m.id = d.meeting_id and ${readable('m')}
    union all
    select ${outlined('action', 4, 'Action')}, a.id, null, coalesce(a.owner_post, a.owner_body_name, 'No owner'),
        a.paragraph_number, concat_ws(' ', a.text, a.owner_post, a.due_printed), a.meeting_id, a.forum_id, a.raised_on
      from ${found} x join action a on x.place = 'action' and a.id = x.record_id and ${cleared('a')}
      join meeting m on m.id = a.meeting_id and ${readable('m')}
    union all
    select ${outlined('meeting', 5, 'Meeting')}, m.id, i.id, i.title, i.number,
        concat_ws(' ', i.title, array_to_string(i.sub_items, ' '), i.lead), m.id, m.forum_id, m.held_on
      from ${found} x join agenda_item i on x.place = 'agendaItem' and i.id = x.record_id and ${cleared('i')}
      join meeting m on m.id = i.meeting_id and ${isOut('m')} and ${readable('m')}
    union all
    select ${outlined('meeting', 5, 'Meeting')}, m.id, null, o.name, null,
        concat_ws(' ', o.name, to_char(m.held_on, 'FMDD FMMonth YYYY'), m.venue), m.id, m.forum_id, m.held_on
      from ${found} x join meeting m on x.place = 'meeting' and m.id = x.record_id and ${readable('m')}
      join forum o on o.id = m.forum_id`;

  function inMeeting(of: string): Sql<AskedBy> {
    return sql<AskedBy>`join meeting m on m.id = ${of}.meeting_id and ${readable('m')}
      and (${of}.agenda_item_id is null or ${isOut('m')})`;
  }
  function inMinutes(item: string): Sql<AskedBy> {
    return sql<AskedBy>`join minutes_item k on k.id = ${item} and ${cleared('k')}
      join minutes o on o.id = k.minutes_id and ${areOut('o')} and ${cleared('o')}
      join meeting m on m.id = o.meeting_id and ${readable('m')}`;
  }
}
