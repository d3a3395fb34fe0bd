import { connection, type Paged } from '../read-model/connection.ts';
import { globalId } from '../read-model/global-id.ts';
import { row } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, readable } from '../read-model/viewer-predicate.ts';
import { type BodySummaryJson, bodySummaryJson } from './body-json.ts';
import { holdingsJson, type PostHoldingJson } from './person-json.ts';

export interface PersonJson {
  readonly __typename: 'Person';
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly body: BodySummaryJson;
  readonly holdings: readonly PostHoldingJson[];
  readonly version: number;
}

export interface PeopleAsked extends AskedBy, Paged {
  readonly bodyId: string | null;
  /** Words in the name or in the title of a post they hold or held. */
  readonly words: string | null;
  /** Only people who hold a post on this day. */
  readonly heldOn: string | null;
}

const given = slotsOf<PeopleAsked>();

const json = row<AskedBy>(sql`select 'Person' as "__typename", ${globalId('Person', 'listed.id')} as "id",
  listed.name as "name", listed.email as "email", ${bodySummaryJson('listed.body_id')} as "body",
  ${holdingsJson('h.person_id = listed.id')} as "holdings", listed.version as "version"`);

export const personRead = nodeReads<AskedBy>({
  found: sql`from person listed where ${readable('listed')}`,
  json,
});

/** By name. */
export const peopleRead = connection<PeopleAsked>({
  node: 'Person',
  found: sql`from person listed where ${readable('listed')}
    and (${given('bodyId')}::uuid is null or listed.body_id = ${given('bodyId')}::uuid)
    and (${given('words')}::text is null or position(folded(${given('words')}::text) in folded(concat_ws(' ', listed.name,
      (select string_agg(o.title, ' ') from post_holding h join post o on o.id = h.post_id and ${readable('o')}
        where h.person_id = listed.id and ${readable('h')})))) > 0)
    and (${given('heldOn')}::date is null or exists (select from post_holding h
      where h.person_id = listed.id and ${readable('h')} and h.from_date <= ${given('heldOn')}::date
      and (h.until_date is null or h.until_date >= ${given('heldOn')}::date)))`,
  json,
  sort: [
    { by: sql`listed.name`, type: 'text' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: false,
});
