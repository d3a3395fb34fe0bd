import { idOf, none } from './by-hand.ts';
import type { Operation } from './operation.ts';

const words = 'custody recruitment';
const headline = `'StartSel=' || chr(57344) || ', StopSel=' || chr(57345) || ', MaxWords=24, MinWords=10'`;
const paper = `1 as kind_order, 'paper' as kind, ${idOf('Paper', 'p.id')} as node, p.id as record_id`;
const minutes = `2, 'minutes', ${idOf('Minutes', 'o.id')}, o.id`;

const byHand = `
  with asked as materialized (select websearch_to_tsquery('english', folded($2::text)) as query),
  found as materialized (
    select e.record_id as id, e.place, ts_rank(e.words, a.query) as rank from asked a join search.entry e
      on e.words @@ a.query and e.reader_body_ids && array[$1::uuid]
  ), passage as (
    select ${paper}, null::uuid as anchor_id, p.title, null::text as reference, concat_ws(', ', p.title, p.author) as text,
      m.id as meeting_id, m.forum_id, m.held_on as dated, x.rank
    from found x join paper p on x.place = 'paper' and p.id = x.id join meeting m on m.id = p.meeting_id
    union all
    select ${paper}, g.id, p.title, g.number, g.text, m.id, m.forum_id, m.held_on, x.rank
    from found x join paper_paragraph g on x.place = 'paragraph' and g.id = x.id join paper p on p.id = g.paper_id
    join meeting m on m.id = p.meeting_id
    union all
    select ${paper}, g.id, p.title, null, concat_ws(' ', g.caption,
      (select string_agg(concat_ws(' ', r->>'label', r->>'reference'), ' ') from jsonb_array_elements(g.rows) r)),
      m.id, m.forum_id, m.held_on, x.rank
    from found x join paper_table g on x.place = 'table' and g.id = x.id join paper p on p.id = g.paper_id
    join meeting m on m.id = p.meeting_id
    union all
    select ${minutes}, g.id, k.title, coalesce(g.number, k.number), g.text, m.id, m.forum_id, m.held_on, x.rank
    from found x join minutes_paragraph g on x.place = 'minutes' and g.id = x.id join minutes_item k on k.id = g.minutes_item_id
    join minutes o on o.id = k.minutes_id join meeting m on m.id = o.meeting_id
    union all
    select ${minutes}, g.id, k.title, k.number, g.text, m.id, m.forum_id, m.held_on, x.rank
    from found x join resolution g on x.place = 'resolution' and g.id = x.id join minutes_item k on k.id = g.minutes_item_id
    join minutes o on o.id = k.minutes_id join meeting m on m.id = o.meeting_id
    union all
    select 3, 'decision', ${idOf('DecisionNotice', 'd.id')}, d.id, null, d.text->>'title', d.reference,
      concat_ws(' ', d.text->>'title', d.text->>'decision', d.text->>'reasons', d.text->>'condition'), m.id, m.forum_id,
      coalesce(d.decided_on, (d.signed_at at time zone 'Europe/London')::date, m.held_on), x.rank
    from found x join decision_notice d on x.place = 'decision' and d.id = x.id left join meeting m on m.id = d.meeting_id
    union all
    select 4, 'action', ${idOf('Action', 'a.id')}, a.id, null, coalesce(a.owner_post, a.owner_body_name, 'No owner'),
      a.paragraph_number, concat_ws(' ', a.text, a.owner_post, a.due_printed), a.meeting_id, a.forum_id, a.raised_on, x.rank
    from found x join action a on x.place = 'action' and a.id = x.id
    union all
    select 5, 'meeting', ${idOf('Meeting', 'm.id')}, m.id, i.id, i.title, i.number,
      concat_ws(' ', i.title, array_to_string(i.sub_items, ' '), i.lead), m.id, m.forum_id, m.held_on, x.rank
    from found x join agenda_item i on x.place = 'agendaItem' and i.id = x.id join meeting m on m.id = i.meeting_id
    union all
    select 5, 'meeting', ${idOf('Meeting', 'm.id')}, m.id, null, o.name, null,
      concat_ws(' ', o.name, to_char(m.held_on, 'FMDD FMMonth YYYY'), m.venue), m.id, m.forum_id, m.held_on, x.rank
    from found x join meeting m on x.place = 'meeting' and m.id = x.id join forum o on o.id = m.forum_id
  ), hit as materialized (
    select s.*, row_number() over (partition by kind order by rank desc, record_id) as nth from (
      select p.*, count(*) over record as places,
        row_number() over (partition by kind, record_id order by rank desc, anchor_id) as best
      from passage p window record as (partition by kind, record_id)) s where s.best = 1
  ), shown as (
    select h.*, (-1000000 * rank)::int as likeness,
      row_number() over (order by kind_order, (-1000000 * rank)::int, record_id) as at from hit h where nth <= 5
    order by kind_order, likeness, record_id limit 26
  )
  select json_build_object('__typename', 'SearchConnection',
    'edges', (select coalesce(json_agg(json_build_object('__typename', 'SearchEdge',
        'node', json_build_object('__typename', 'SearchHit', 'kind', h.kind, 'title', h.title,
          'reference', case when h.kind = 'paper' then concat_ws(' § ', (select n.label from (
              select q.id, case when i.number is null then 'S' || row_number() over w when row_number() over w = 1 then i.number
                else i.number || '.' || (row_number() over w - 1) end as label
              from paper q left join agenda_item i on i.id = q.agenda_item_id where q.meeting_id = h.meeting_id
              window w as (partition by q.agenda_item_id order by q.position, q.id)) n where n.id = h.record_id), h.reference)
            else h.reference end,
          'snippet', ts_headline('english', h.text, (select query from asked), ${headline}), 'placeCount', h.places,
          'forumName', (select f.name from forum f where f.id = h.forum_id), 'on', h.dated, 'recordId', h.node,
          'meetingId', ${idOf('Meeting', 'h.meeting_id')}, 'anchorId', h.anchor_id)) order by h.at), ${none})
      from shown h where h.at <= 25),
    'pageInfo', json_build_object('__typename', 'PageInfo', 'hasNextPage', exists (select from shown where at > 25),
      'endCursor', (select translate(encode(convert_to(json_build_array(h.kind_order::text, h.likeness::text,
        h.record_id::text)::text, 'UTF8'), 'base64'), E'+/=\\n', '-_') from shown h where h.at <= 25 order by h.at desc limit 1)),
    'counts', (select coalesce(json_agg(json_build_object('__typename', 'SearchCount', 'kind', kind, 'count', n)
      order by kind_order), ${none}) from (select kind, kind_order, count(*) as n from hit group by 1, 2) c),
    'isByLikeness', false)::text as json`;

export const searchEverything: Operation = {
  name: 'Search everything',
  field: 'search',
  document: 'SearchRecords',
  target: null,
  // Its document is not bound: who asks is found apart.
  statements: 2,
  requestsARound: 60,
  variables: () => ({ words, perKind: 5 }),
  byHand: { text: byHand, values: ({ bodyId }) => [bodyId, words] },
  peer: null,
};
