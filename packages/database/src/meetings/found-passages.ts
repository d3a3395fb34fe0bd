import { type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, readable } from '../read-model/viewer-predicate.ts';
import { areOut } from './are-out.ts';
import { isOut } from './meeting-json.ts';

const outlined = (kind: string, order: number, nodeType: string) =>
  `'${kind}' as kind, ${order} as kind_order, '${nodeType}' as node_type, x.rank`;

/**
 * The passages that were found, read from the records they stand in, each by the predicates its own read has: what a
 * viewer could not open is not among them. `found` names what search_matches() gave. An agenda and its papers count
 * once the agenda is out, minutes once they were sent round.
 */
export function foundPassages(found: string): Sql<AskedBy> {
  const of = (place: string) => `from (select * from ${found} where place = '${place}') x`;
  return sql<AskedBy>`
    select ${outlined('paper', 1, 'Paper')}, p.id as record_id, null::uuid as anchor_id, p.title,
        null::text as reference, concat_ws(', ', p.title, p.author) as passage, p.meeting_id, m.forum_id,
        m.held_on as dated
      ${of('paper')} ${paper('x.record_id')}
    union all
    select ${outlined('paper', 1, 'Paper')}, p.id, g.id, p.title, g.number, g.text, p.meeting_id, m.forum_id, m.held_on
      ${of('paragraph')} ${one('paper_paragraph', 'g', 'x.record_id', cleared('g'))} ${paper('g.paper_id')}
    union all
    select ${outlined('paper', 1, 'Paper')}, p.id, g.id, p.title, null, concat_ws(' ', g.caption,
        (select string_agg(concat_ws(' ', r->>'label', r->>'reference'), ' ') from jsonb_array_elements(g.rows) r)),
        p.meeting_id, m.forum_id, m.held_on
      ${of('table')} ${one('paper_table', 'g', 'x.record_id', cleared('g'))} ${paper('g.paper_id')}
    union all
    select ${outlined('minutes', 2, 'Minutes')}, o.id, g.id, k.title, coalesce(g.number, k.number), g.text,
        o.meeting_id, m.forum_id, m.held_on
      ${of('minutes')} ${one('minutes_paragraph', 'g', 'x.record_id', cleared('g'))} ${minutes}
    union all
    select ${outlined('minutes', 2, 'Minutes')}, o.id, g.id, k.title, k.number, g.text, o.meeting_id, m.forum_id, m.held_on
      ${of('resolution')} ${one('resolution', 'g', 'x.record_id', cleared('g'))} ${minutes}
    union all
    select ${outlined('decision', 3, 'DecisionNotice')}, d.id, null, d.text->>'title', d.reference,
        concat_ws(' ', d.text->>'title', d.text->>'decision', d.text->>'reasons', d.text->>'condition'),
        m.id, m.forum_id, coalesce(d.decided_on, (d.signed_at at time zone 'Europe/London')::date, m.held_on)
      ${of('decision')} ${one('decision_notice', 'd', 'x.record_id', cleared('d'))}
      left join lateral (select * from meeting m where m.id = d.meeting_id and ${readable('m')} offset 0) m on true
    union all
    select ${outlined('action', 4, 'Action')}, a.id, null, coalesce(a.owner_post, a.owner_body_name, 'No owner'),
        a.paragraph_number, concat_ws(' ', a.text, a.owner_post, a.due_printed), a.meeting_id, a.forum_id, a.raised_on
      ${of('action')} ${one('action', 'a', 'x.record_id', cleared('a'))} ${one('meeting', 'm', 'a.meeting_id', readable('m'))}
    union all
    select ${outlined('meeting', 5, 'Meeting')}, m.id, i.id, i.title, i.number,
        concat_ws(' ', i.title, array_to_string(i.sub_items, ' '), i.lead), m.id, m.forum_id, m.held_on
      ${of('agendaItem')} ${one('agenda_item', 'i', 'x.record_id', cleared('i'))}
      ${one('meeting', 'm', 'i.meeting_id', sql`${isOut('m')} and ${readable('m')}`)}
    union all
    select ${outlined('meeting', 5, 'Meeting')}, m.id, null, o.name, null,
        concat_ws(' ', o.name, to_char(m.held_on, 'FMDD FMMonth YYYY'), m.venue), m.id, m.forum_id, m.held_on
      ${of('meeting')} ${one('meeting', 'm', 'x.record_id', readable('m'))} ${one('forum', 'o', 'm.forum_id', sql`true`)}`;
}

/**
 * The row of that id, one at a time: nobody can tell PostgreSQL how much will be found, and left to guess it goes
 * through whole tables again and again.
 */
function one(table: string, as: string, id: string, where: Sql<AskedBy>): Sql<AskedBy> {
  return sql<AskedBy>`cross join lateral (select * from ${table} ${as} where ${as}.id = ${id} and ${where} offset 0) ${as}`;
}

function paper(id: string): Sql<AskedBy> {
  const isShown = sql<AskedBy>`${readable('m')} and (p.agenda_item_id is null or ${isOut('m')})`;
  return sql<AskedBy>`${one('paper', 'p', id, cleared('p'))} ${one('meeting', 'm', 'p.meeting_id', isShown)}`;
}

const minutes = sql<AskedBy>`${one('minutes_item', 'k', 'g.minutes_item_id', cleared('k'))}
  ${one('minutes', 'o', 'k.minutes_id', sql<AskedBy>`${areOut('o')} and ${cleared('o')}`)}
  ${one('meeting', 'm', 'o.meeting_id', readable('m'))}`;
