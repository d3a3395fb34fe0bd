import { connection, type Paged } from '../read-model/connection.ts';
import { globalId } from '../read-model/global-id.ts';
import { row } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { type Slot, sql } from '../read-model/sql.ts';
import { type AskedBy, readable } from '../read-model/viewer-predicate.ts';
import { type BodySummaryJson, bodySummaryJson } from './body-json.ts';
import {
  holdingsJson,
  type PersonSummaryJson,
  type PostHoldingJson,
  personSummaryJson,
} from './person-json.ts';

export interface PostJson {
  readonly __typename: 'Post';
  readonly id: string;
  readonly title: string;
  readonly body: BodySummaryJson;
  readonly holder: PersonSummaryJson | null;
  readonly holdings: readonly PostHoldingJson[];
  readonly version: number;
}

export interface PostsAsked extends AskedBy {
  /** The office's day: whoever holds the post on it is its holder. */
  readonly today: string;
}

const today: Slot<PostsAsked> = { slot: (asked) => asked.today };

const json = row<PostsAsked>(sql`select 'Post' as "__typename", ${globalId('Post', 'listed.id')} as "id",
  listed.title as "title", ${bodySummaryJson('listed.body_id')} as "body",
  (select ${personSummaryJson('h.person_id')} from post_holding h where h.post_id = listed.id and ${readable('h')}
    and h.from_date <= ${today}::date and (h.until_date is null or h.until_date >= ${today}::date)
    order by h.is_deputising, h.from_date desc, h.id limit 1) as "holder",
  ${holdingsJson('h.post_id = listed.id')} as "holdings", listed.version as "version"`);

export const postRead = nodeReads<PostsAsked>({
  found: sql`from post listed where ${readable('listed')}`,
  json,
});

/** By title. */
export const postsRead = connection<PostsAsked & Paged>({
  node: 'Post',
  found: sql`from post listed where ${readable('listed')}`,
  json,
  sort: [
    { by: sql`listed.title`, type: 'text' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: false,
});
