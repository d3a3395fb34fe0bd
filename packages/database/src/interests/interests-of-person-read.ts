import { type BodySummaryJson, bodySummaryJson } from '../bodies/body-json.ts';
import { type PersonSummaryJson, personSummaryJson } from '../bodies/person-json.ts';
import { connection, type Paged } from '../read-model/connection.ts';
import { globalId } from '../read-model/global-id.ts';
import { row, rows } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { type Sql, slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, readable, viewerPerson } from '../read-model/viewer-predicate.ts';

export interface RegisteredInterestJson {
  readonly __typename: 'RegisteredInterest';
  readonly id: string;
  readonly kind: string;
  readonly isOfPartner: boolean;
  readonly what: string | null;
  readonly isSensitive: boolean;
  readonly since: string;
  readonly registeredOn: string;
  readonly endedOn: string | null;
  readonly endedReason: string | null;
  readonly version: number;
}

export interface InterestsReturnJson {
  readonly __typename: 'InterestsReturn';
  readonly id: string;
  readonly madeOn: string;
  readonly interestCount: number;
}

/** A person's part of the register; the domain adds when the next return is due and what the viewer may do. */
export interface InterestsOfPersonJson {
  readonly __typename: 'InterestsOfPerson';
  readonly id: string;
  readonly personId: string;
  readonly person: PersonSummaryJson;
  readonly bodyId: string;
  readonly body: BodySummaryJson;
  readonly posts: readonly string[];
  readonly inPostSince: string | null;
  readonly interests: readonly RegisteredInterestJson[];
  readonly returns: readonly InterestsReturnJson[];
  readonly version: number;
}

export interface InterestsAsked extends AskedBy {
  /** The day on which they hold a post. */
  readonly today: string;
}

export interface InterestsListed extends InterestsAsked, Paged {
  readonly bodyId: string | null;
  /** Only those who attended this meeting. */
  readonly presentAt: string | null;
  /** Only the viewer's own. */
  readonly isMine: boolean;
}

const given = slotsOf<InterestsListed>();
const today = slotsOf<InterestsAsked>()('today');

const inPost = (
  on: Sql<InterestsAsked>,
) => sql<InterestsAsked>`from post_holding h join post o on o.id = h.post_id
  where h.person_id = listed.id and h.from_date <= ${on} and (h.until_date is null or h.until_date >= ${on})
    and ${readable('h')} and ${readable('o')}`;

const day = sql<InterestsAsked>`${today}::date`;

/** Whoever holds a post, and whoever has left something on the register. */
const found = sql<InterestsAsked>`from person listed where ${readable('listed')} and (exists (select ${inPost(day)})
  or exists (select from registered_interest i where i.person_id = listed.id and ${readable('i')})
  or exists (select from interests_return r where r.person_id = listed.id and ${readable('r')}))`;

const json: Sql<InterestsAsked> =
  row(sql<InterestsAsked>`select 'InterestsOfPerson' as "__typename", ${globalId('InterestsOfPerson', 'listed.id')} as "id",
  listed.id as "personId", ${personSummaryJson('listed.id')} as "person", listed.body_id as "bodyId",
  ${bodySummaryJson('listed.body_id')} as "body",
  (select coalesce(json_agg(o.title order by o.title, o.id), '[]'::json) ${inPost(day)}) as "posts",
  (select min(h.from_date) ${inPost(day)}) as "inPostSince",
  ${rows(sql<InterestsAsked>`select 'RegisteredInterest' as "__typename", i.id as "id", i.kind as "kind",
    i.is_of_partner as "isOfPartner",
    (select w.what from interest_words w where w.interest_id = i.id and ${cleared('w')}) as "what",
    i.is_sensitive as "isSensitive", i.since as "since", i.registered_on as "registeredOn", i.ended_on as "endedOn",
    i.ended_reason as "endedReason", i.version as "version"
    from registered_interest i where i.person_id = listed.id and ${readable('i')}
    order by i.ended_on desc nulls first, i.registered_on desc, i.id`)} as "interests",
  ${rows(sql<InterestsAsked>`select 'InterestsReturn' as "__typename", r.id as "id", r.made_on as "madeOn",
    r.interest_count as "interestCount"
    from interests_return r where r.person_id = listed.id and ${readable('r')}
    order by r.made_on desc, r.id desc`)} as "returns",
  ((select coalesce(sum(i.version), 0) from registered_interest i where i.person_id = listed.id and ${readable('i')})
    + (select count(*) from interests_return r where r.person_id = listed.id and ${readable('r')}))::int as "version"`);

export const interestsOfPersonRead = nodeReads<InterestsAsked>({ found, json });

/** By name. Who attended a meeting is known by the person, or by the post they held on its day. */
export const interestsRegisterRead = connection<InterestsListed>({
  node: 'InterestsOfPerson',
  found: sql<InterestsListed>`${found}
    and (${given('bodyId')}::uuid is null or listed.body_id = ${given('bodyId')}::uuid)
    and (not ${given('isMine')}::boolean or listed.id = ${viewerPerson}::uuid)
    and (${given('presentAt')}::uuid is null or exists (select from attendance a join meeting m on m.id = a.meeting_id
      where m.id = ${given('presentAt')}::uuid and ${readable('m')} and ${readable('a')} and a.kind <> 'apologies'
      and (a.person_id = listed.id or exists (select ${inPost(sql`m.held_on`)} and lower(o.title) = lower(a.post)))))`,
  json,
  sort: [
    { by: sql`listed.name`, type: 'text' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: false,
});
