import type { DecisionKind } from '@concordat/domain/meetings';
import { row, rows } from '../read-model/json.ts';
import { type Sql, sql } from '../read-model/sql.ts';
import { type AskedBy, readable } from '../read-model/viewer-predicate.ts';

/** What the body of `of` has delegated of a kind, each with the post and who was in it, as the domain takes them. */
export function delegationsJson(of: string, kind: DecisionKind): Sql<AskedBy> {
  return rows(sql<AskedBy>`select d.id as "id", d.kind as "kind", d.post_id as "postId", d.post as "post",
    d.limit_pence as "limit", d.from_date as "from", d.until_date as "until", d.source as "source",
    ${row(sql`select o.id as "id", o.body_id as "bodyId", o.title as "title",
      ${rows(sql`select h.id as "id", h.person_id as "personId", h.from_date as "from", h.until_date as "until",
        h.is_deputising as "isDeputising" from post_holding h where h.post_id = o.id order by h.from_date, h.id`)} as "holdings"
      from post o where o.id = d.post_id`)} as "holder"
    from delegation d where d.body_id = ${of}.body_id and d.kind = '${kind}' and ${readable('d')}
      and exists (select from post o where o.id = d.post_id)
    order by d.from_date, d.id`);
}
