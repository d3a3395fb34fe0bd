import { globalId } from '../read-model/global-id.ts';
import { row, rows } from '../read-model/json.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, readable } from '../read-model/viewer-predicate.ts';

export interface PersonSummaryJson {
  readonly id: string;
  readonly name: string;
}

export interface PostHoldingJson {
  readonly id: string;
  readonly postId: string;
  readonly postTitle: string;
  readonly bodyName: string;
  readonly personId: string;
  readonly personName: string;
  readonly from: string;
  readonly until: string | null;
  readonly isDeputising: boolean;
  readonly version: number;
}

export function personSummaryJson(personId: string | Sql<AskedBy>): Sql<AskedBy> {
  return row(sql`select 'PersonSummary' as "__typename", ${globalId('Person', 'q.id')} as "id", q.name as "name"
    from person q where q.id = ${personId} and ${readable('q')}`);
}

/** The holdings that match, latest first; `of` names the row `h`. */
export function holdingsJson(of: string): Sql<AskedBy> {
  return rows(sql`select 'PostHolding' as "__typename", h.id as "id", ${globalId('Post', 'h.post_id')} as "postId",
    o.title as "postTitle", b.short_name as "bodyName", ${globalId('Person', 'h.person_id')} as "personId",
    q.name as "personName", h.from_date as "from", h.until_date as "until", h.is_deputising as "isDeputising",
    h.version as "version"
    from post_holding h join post o on o.id = h.post_id join body b on b.id = o.body_id
    join person q on q.id = h.person_id
    where ${of} and ${readable('h')} and ${readable('o')} and ${readable('q')}
    order by h.from_date desc, h.id desc`);
}
