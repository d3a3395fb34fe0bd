import { type BodySummaryJson, bodySummaryJson } from '../bodies/body-json.ts';
import { type PersonSummaryJson, personSummaryJson } from '../bodies/person-json.ts';
import type { PostsAsked } from '../bodies/post-read.ts';
import { row } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { type Slot, sql } from '../read-model/sql.ts';
import { readable, viewerBodies, viewerPerson } from '../read-model/viewer-predicate.ts';

export interface ViewerJson {
  readonly __typename: 'Viewer';
  readonly person: PersonSummaryJson | null;
  readonly postTitle: string | null;
  readonly bodies: readonly BodySummaryJson[];
}

const today: Slot<PostsAsked> = { slot: (asked) => asked.today };

/** What the register adds to the viewer of a session: their person, the post they hold on the day, their bodies. */
export const viewerRead = readModel<PostsAsked>(
  row(sql`select 'Viewer' as "__typename",
  ${personSummaryJson(sql`${viewerPerson}::uuid`)} as "person",
  (select o.title from post_holding h join post o on o.id = h.post_id
    where h.person_id = ${viewerPerson}::uuid and ${readable('h')} and ${readable('o')}
    and h.from_date <= ${today}::date and (h.until_date is null or h.until_date >= ${today}::date)
    order by h.is_deputising, h.from_date desc, h.id limit 1) as "postTitle",
  (select coalesce(json_agg(${bodySummaryJson('s.id')} order by s.nth), '[]'::json)
    from unnest(${viewerBodies}::uuid[]) with ordinality as s(id, nth)) as "bodies"`),
);
