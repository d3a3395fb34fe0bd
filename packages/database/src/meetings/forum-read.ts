import { type BodySummaryJson, bodySummaryJson } from '../bodies/body-json.ts';
import { connection, type Paged } from '../read-model/connection.ts';
import { globalId } from '../read-model/global-id.ts';
import { row } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { sql } from '../read-model/sql.ts';
import { type AskedBy, readable } from '../read-model/viewer-predicate.ts';

export interface ForumJson {
  readonly __typename: 'Forum';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly purpose: string;
  readonly status: string;
  readonly cadence: string | null;
  readonly body: BodySummaryJson;
  readonly version: number;
}

const json = row<AskedBy>(sql`select 'Forum' as "__typename", ${globalId('Forum', 'listed.id')} as "id",
  listed.name as "name", listed.aliases as "aliases", listed.purpose as "purpose", listed.status as "status",
  listed.cadence as "cadence", ${bodySummaryJson('listed.body_id')} as "body", listed.version as "version"`);

const found = sql<AskedBy>`from forum listed where ${readable('listed')}`;

export const forumRead = nodeReads<AskedBy>({ found, json });

/** By name. */
export const forumsRead = connection<AskedBy & Paged>({
  node: 'Forum',
  found,
  json,
  sort: [
    { by: sql`listed.name`, type: 'text' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: false,
});
