import { connection, type Paged } from '../read-model/connection.ts';
import { globalId } from '../read-model/global-id.ts';
import { row } from '../read-model/json.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, readable } from '../read-model/viewer-predicate.ts';
import { areOut } from './are-out.ts';

export interface PackSearchHitJson {
  readonly place: string;
  readonly label: string;
  readonly title: string;
  readonly snippet: string;
  readonly itemNumber: string | null;
  readonly paperId: string | null;
  readonly minutesId: string | null;
  readonly anchorId: string;
}

export interface PackSearchAsked extends AskedBy, Paged {
  readonly meetingId: string;
  /** As typed: quotes hold words together, `or` and `-` work as in a web search. */
  readonly words: string;
}

const given = slotsOf<PackSearchAsked>();
const headline = `'StartSel=' || chr(57344) || ', StopSel=' || chr(57345) || ', MaxWords=24, MinWords=10'`;

/** Where a row stands in the pack, as text that sorts: item, part, paper, place in it. */
const place = (...parts: readonly string[]) =>
  `concat_ws('.', ${parts.map((part) => `lpad(coalesce(${part}, 9999)::text, 5, '0')`).join(', ')})`;

/** Every passage of the pack that this viewer may read; a passage left out of their copy is not among them. */
const passages = sql<PackSearchAsked>`
  select i.id, 'agendaItem' as place, i.number as label, i.title, concat_ws(' ', i.title, array_to_string(i.sub_items, ' '),
      i.lead) as passage, i.number as item_number, null::uuid as paper_id, null::uuid as minutes_id,
      ${place('i.position', '0')} as stands
    from items i
  union all
  select p.id, 'paper', n.label, p.title, p.title, n.item_number, p.id, null, ${place('i.position', '1', 'p.position', '0')}
    from papers p join numbered n on n.paper_id = p.id left join items i on i.id = p.agenda_item_id
  union all
  select g.id, 'paragraph', n.label || ' § ' || coalesce(g.number, '¶' || row_number() over (partition by p.id
      order by g.position)), p.title, g.text, n.item_number, p.id, null,
      ${place('i.position', '1', 'p.position', '1', 'g.position')}
    from papers p join numbered n on n.paper_id = p.id join paper_paragraph g on g.paper_id = p.id and ${cleared('g')}
    left join items i on i.id = p.agenda_item_id
  union all
  select t.id, 'table', n.label, coalesce(t.caption, p.title),
      concat_ws(' ', t.caption, (select string_agg(concat_ws(' ', r->>'label', r->>'reference'), ' ')
        from jsonb_array_elements(t.rows) r)), n.item_number, p.id, null,
      ${place('i.position', '1', 'p.position', '2', 't.position')}
    from papers p join numbered n on n.paper_id = p.id join paper_table t on t.paper_id = p.id and ${cleared('t')}
    left join items i on i.id = p.agenda_item_id
  union all
  select g.id, 'minutes', concat_ws(' ', o.item_number, 'M', coalesce(g.number, k.number)), k.title, g.text, o.item_number, null, o.id,
      ${place('o.item_position', '2', 'k.position', 'g.position')}
    from minuted o join minutes_item k on k.minutes_id = o.id and ${cleared('k')}
    join minutes_paragraph g on g.minutes_item_id = k.id and ${cleared('g')}
  union all
  select a.id, 'action', concat_ws(' ', o.item_number, 'M', coalesce(a.paragraph_number, k.number)), k.title,
      concat_ws(' ', a.text, a.owner_post, a.due_printed), o.item_number, null, o.id,
      ${place('o.item_position', '2', 'k.position', '99998', 'a.position')}
    from minuted o join minutes_item k on k.minutes_id = o.id and ${cleared('k')}
    join action a on a.meeting_id = o.meeting_id and a.minutes_item_id = k.id and ${cleared('a')}`;

/**
 * In the order of the pack. Words are matched by their stems; when nothing matches and nothing is in quotes, passages
 * with words much like them are found instead, so that a slip of the finger still leads somewhere.
 */
export const packSearchRead = connection<PackSearchAsked>({
  node: 'PackSearchHit',
  name: 'PackSearch',
  before: sql`
    numbered as materialized (select * from pack_numbering(${given('meetingId')}::uuid)),
    asked as materialized (select websearch_to_tsquery('english', folded(${given('words')}::text)) as query,
      folded(${given('words')}::text) as words),
    items as materialized (select i.* from agenda_item i join meeting m on m.id = i.meeting_id and m.status <> 'planned' and ${readable('m')}
      where i.meeting_id = ${given('meetingId')}::uuid and ${cleared('i')}),
    papers as materialized (select p.* from paper p join meeting m on m.id = p.meeting_id and ${readable('m')}
      where p.meeting_id = ${given('meetingId')}::uuid and ${cleared('p')}),
    minuted as materialized (
      select o.id, o.meeting_id, i.number as item_number, i.position as item_position from minutes o
        left join items i on i.minutes_id = o.id
        where (o.meeting_id = ${given('meetingId')}::uuid or i.id is not null) and ${areOut('o')} and ${cleared('o')}),
    passages as materialized (${passages}),
    exact as materialized (select s.* from passages s join (select * from search_matches_among(
      (select query from asked), array(select id from passages))) x on x.record_id = s.id and x.place = s.place),
    near as materialized (select s.*, word_likeness(asked.words, folded(s.passage)) as likeness from passages s, asked
      where not exists (select from exact) and position('"' in asked.words) = 0),
    hits as (select e.*, 1::real as likeness, true as is_exact from exact e
      union all
      select n.*, false from near n
        where n.likeness >= 0.5 and n.likeness >= (select max(likeness) from near) - 0.1),`,
  found: sql`from hits listed where true`,
  json: row(sql`select 'PackSearchHit' as "__typename", listed.place as "place", listed.label as "label",
    listed.title as "title",
    ts_headline('english', listed.passage, case when listed.is_exact then asked.query else
      (select plainto_tsquery('english', word) from regexp_split_to_table(listed.passage, '[^[:alnum:]]+') word
        order by word_likeness(folded(word), asked.words) desc limit 1) end, ${headline}) as "snippet",
    listed.item_number as "itemNumber",
    ${globalId('Paper', 'listed.paper_id')} as "paperId", ${globalId('Minutes', 'listed.minutes_id')} as "minutesId",
    listed.id as "anchorId" from asked`),
  sort: [
    { by: sql`listed.stands`, type: 'text' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: false,
});
