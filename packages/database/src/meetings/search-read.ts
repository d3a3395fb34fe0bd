import { connection, type Paged } from '../read-model/connection.ts';
import { globalId, globalIdOfTyped } from '../read-model/global-id.ts';
import { row, rows } from '../read-model/json.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import type { AskedBy } from '../read-model/viewer-predicate.ts';
import { foundPassages } from './found-passages.ts';

export interface SearchHitJson {
  readonly kind: string;
  readonly title: string;
  readonly reference: string | null;
  readonly snippet: string;
  readonly placeCount: number;
  readonly forumName: string | null;
  readonly on: string | null;
  readonly recordId: string;
  readonly meetingId: string | null;
  readonly anchorId: string | null;
}

export interface SearchAsked extends AskedBy, Paged {
  /** As typed: quotes hold words together, `or` and `-` work as in a web search. */
  readonly words: string;
  /** The last word is still being typed: the likeliest places alone are looked at, and counts count among them. */
  readonly isLastWordBegun: boolean;
  /** Null for all. */
  readonly kinds: readonly string[] | null;
  readonly forumId: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** No more than so many of each kind; null for all. */
  readonly perKind: number | null;
}

const given = slotsOf<SearchAsked>();
const headline = `'StartSel=' || chr(57344) || ', StopSel=' || chr(57345) || ', MaxWords=24, MinWords=10'`;

/** Of each kind of place, how many are read while a word is still being typed: enough to choose the few that are shown. */
const likeliest = '60';

/** Every place that has the words; while the last one is still being typed, the likeliest of each kind alone. */
const matches = (query: string) => sql<SearchAsked>`
  select * from (select found.*, row_number() over (partition by place order by rank desc, record_id) as nth
      from search_matches((select query from ${query})) found) ranked
    where not ${given('isLastWordBegun')}::boolean or nth <= ${likeliest}`;

/** Each record once, by its best place; a record without a day is in no span of days. */
const records = (passages: string) => sql<SearchAsked>`
  select s.*, row_number() over (partition by s.kind order by s.rank desc, s.record_id) as nth from (
    select f.*, count(*) over (partition by f.kind, f.record_id)::int as places,
      row_number() over (partition by f.kind, f.record_id order by f.rank desc, f.anchor_id) as best
      from ${passages} f
      where (${given('forumId')}::uuid is null or f.forum_id = ${given('forumId')}::uuid)
        and (${given('from')}::date is null or f.dated >= ${given('from')}::date)
        and (${given('to')}::date is null or f.dated <= ${given('to')}::date)) s
    where s.best = 1`;

/**
 * By kind, the likeliest first. When nothing a viewer may read has the words, and nothing is in quotes, the words most
 * like them are looked for.
 */
export const searchRead = connection<SearchAsked>({
  node: 'SearchHit',
  name: 'Search',
  before: sql`
    asked as materialized (select search_query(${given('words')}::text, ${given('isLastWordBegun')}::boolean) as query),
    exact_found as materialized (${matches('asked')}),
    exact_passages as materialized (${foundPassages('exact_found')}),
    exact as materialized (${records('exact_passages')}),
    meant as materialized (select search_alike(${given('words')}::text) as query
      where not exists (select from exact) and position('"' in ${given('words')}::text) = 0),
    alike_found as materialized (${matches('meant')}),
    alike_passages as materialized (${foundPassages('alike_found')}),
    hits as materialized (select * from exact union all
      select * from (${records('alike_passages')}) alike),
    looked as materialized (select coalesce((select query from meant), (select query from asked)) as query),`,
  found: sql`from hits listed where (${given('kinds')}::text[] is null or listed.kind = any(${given('kinds')}::text[]))
    and (${given('perKind')}::int is null or listed.nth <= ${given('perKind')}::int)`,
  json: row(sql`select 'SearchHit' as "__typename", listed.kind as "kind", listed.title as "title",
    case when listed.kind = 'paper' then concat_ws(' § ', (select n.label from pack_numbering(listed.meeting_id) n
      where n.paper_id = listed.record_id), listed.reference) else listed.reference end as "reference",
    ts_headline('english', listed.passage, looked.query, ${headline}) as "snippet",
    listed.places as "placeCount",
    (select o.name from forum o where o.id = listed.forum_id) as "forumName", listed.dated as "on",
    ${globalIdOfTyped('listed.node_type', 'listed.record_id')} as "recordId",
    ${globalId('Meeting', 'listed.meeting_id')} as "meetingId", listed.anchor_id as "anchorId" from looked`),
  sort: [
    { by: sql`listed.kind_order`, type: 'int' },
    { by: sql`(-1000000 * listed.rank)::int`, type: 'int' },
    { by: sql`listed.record_id`, type: 'uuid' },
  ],
  descending: false,
  also: sql`, ${rows(sql`select 'SearchCount' as "__typename", kind as "kind", count(*)::int as "count"
    from hits group by kind, kind_order order by kind_order`)} as "counts",
    exists (select from meant where query is not null) and exists (select from hits) as "isByLikeness"`,
});
