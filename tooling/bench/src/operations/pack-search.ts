import { globalIdOf } from '@concordat/database/reads';
import { idOf, none } from './by-hand.ts';
import type { Operation } from './operation.ts';

const words = 'custody recruitment';
const headline = `'StartSel=' || chr(57344) || ', StopSel=' || chr(57345) || ', MaxWords=24, MinWords=10'`;
const stands = (...parts: readonly string[]) =>
  `concat_ws('.', ${parts.map((part) => `lpad(coalesce(${part}, 9999)::text, 5, '0')`).join(', ')})`;

const byHand = `
  with paper_of as (
    select p.*, i.number as item_number, i.position as item_position,
      case when i.number is null then 'S' || row_number() over w when row_number() over w = 1 then i.number
        else i.number || '.' || (row_number() over w - 1) end as label
    from paper p left join agenda_item i on i.id = p.agenda_item_id where p.meeting_id = $1::uuid
    window w as (partition by p.agenda_item_id order by p.position, p.id)
  ), minuted as (
    select o.id, o.meeting_id, i.number as item_number, i.position as item_position from minutes o
    left join agenda_item i on i.minutes_id = o.id and i.meeting_id = $1::uuid
    where o.meeting_id = $1::uuid or i.id is not null
  ), passage as (
    select i.id, 'agendaItem' as place, i.number as label, i.title,
      concat_ws(' ', i.title, array_to_string(i.sub_items, ' '), i.lead) as text, i.number as item_number,
      null::uuid as paper_id, null::uuid as minutes_id, ${stands('i.position', '0')} as stands
    from agenda_item i where i.meeting_id = $1::uuid
    union all
    select p.id, 'paper', p.label, p.title, p.title, p.item_number, p.id, null,
      ${stands('p.item_position', '1', 'p.position', '0')} from paper_of p
    union all
    select g.id, 'paragraph', p.label || ' § ' || coalesce(g.number, '¶' || row_number() over (partition by p.id
        order by g.position)), p.title, g.text, p.item_number, p.id, null,
      ${stands('p.item_position', '1', 'p.position', '1', 'g.position')}
    from paper_of p join paper_paragraph g on g.paper_id = p.id
    union all
    select t.id, 'table', p.label, coalesce(t.caption, p.title), concat_ws(' ', t.caption,
        (select string_agg(concat_ws(' ', r->>'label', r->>'reference'), ' ') from jsonb_array_elements(t.rows) r)),
      p.item_number, p.id, null, ${stands('p.item_position', '1', 'p.position', '2', 't.position')}
    from paper_of p join paper_table t on t.paper_id = p.id
    union all
    select g.id, 'minutes', concat_ws(' ', o.item_number, 'M', coalesce(g.number, k.number)), k.title, g.text,
      o.item_number, null, o.id, ${stands('o.item_position', '2', 'k.position', 'g.position')}
    from minuted o join minutes_item k on k.minutes_id = o.id join minutes_paragraph g on g.minutes_item_id = k.id
    union all
    select a.id, 'action', concat_ws(' ', o.item_number, 'M', coalesce(a.paragraph_number, k.number)), k.title,
      concat_ws(' ', a.text, a.owner_post, a.due_printed), o.item_number, null, o.id,
      ${stands('o.item_position', '2', 'k.position', '99998', 'a.position')}
    from minuted o join minutes_item k on k.minutes_id = o.id 
      join action a on a.meeting_id = o.meeting_id and a.minutes_item_id = k.id
  ), hit as (
    select s.*, q.query, row_number() over (order by s.stands, s.id) as nth
    from passage s, websearch_to_tsquery('english', folded($2::text)) q(query)
    where exists (select from search.entry e where e.record_id = s.id and e.place = s.place and e.words @@ q.query)
    order by s.stands, s.id limit 26
  )
  select json_build_object('__typename', 'PackSearchConnection',
    'edges', (select coalesce(json_agg(json_build_object('__typename', 'PackSearchEdge',
        'node', json_build_object('__typename', 'PackSearchHit', 'place', h.place, 'label', h.label, 'title', h.title,
          'snippet', ts_headline('english', h.text, h.query, ${headline}), 'itemNumber', h.item_number,
          'paperId', ${idOf('Paper', 'h.paper_id')}, 'minutesId', ${idOf('Minutes', 'h.minutes_id')},
          'anchorId', h.id)) order by h.nth), ${none}) from hit h where h.nth <= 25),
    'pageInfo', json_build_object('__typename', 'PageInfo', 'hasNextPage', exists (select from hit where nth > 25),
      'endCursor', (select translate(encode(convert_to(json_build_array(h.stands, h.id::text)::text, 'UTF8'), 'base64'),
        E'+/=\\n', '-_') from hit h where h.nth <= 25 order by h.nth desc limit 1)))::text as json`;

export const packSearch: Operation = {
  name: 'Pack search',
  field: 'packSearch',
  document: 'PackSearch',
  target: null,
  // Its document is not bound: who asks is found apart.
  statements: 2,
  requestsARound: 60,
  variables: ({ meetingId }) => ({ meetingId: globalIdOf('Meeting', meetingId), words }),
  byHand: { text: byHand, values: ({ meetingId }) => [meetingId, words] },
  peer: null,
};
