import { connection, type Paged } from '../read-model/connection.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, readable } from '../read-model/viewer-predicate.ts';
import { userJson } from './user-json.ts';

export interface UsersAsked extends AskedBy, Paged {
  readonly status: readonly string[] | null;
}

const given = slotsOf<UsersAsked>();

export const userRead = nodeReads<AskedBy>({
  found: sql`from user_access listed where ${readable('listed')}`,
  json: userJson('listed'),
  key: { column: 'listed.user_id', type: 'text' },
});

/** By name. */
export const usersRead = connection<UsersAsked>({
  node: 'User',
  found: sql`from user_access listed where ${readable('listed')}
    and (${given('status')}::text[] is null or listed.status = any(${given('status')}::text[]))`,
  json: userJson('listed'),
  sort: [
    { by: sql`listed.name`, type: 'text' },
    { by: sql`listed.user_id`, type: 'text' },
  ],
  descending: false,
});
