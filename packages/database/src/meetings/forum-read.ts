import { type Connection, connection, type Paged } from '../read-model/connection.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { readable } from '../read-model/viewer-predicate.ts';
import { type ForumsAsked, forumJson } from './forum-json.ts';

export interface ForumListAsked extends ForumsAsked, Paged {
  readonly status: readonly string[] | null;
  /** Words in the name, an alias or the purpose, accents and case aside; null for any. */
  readonly words: string | null;
}

const given = slotsOf<ForumListAsked>();

export const forumRead = nodeReads<ForumsAsked>({
  found: sql`from forum listed where ${readable('listed')}`,
  json: forumJson('listed', 'whole'),
});

/** By name; `listed` leaves out what only a forum's own page shows. */
export const forumsRead = { listed: forums('listed'), whole: forums('whole') };

function forums(part: 'listed' | 'whole'): Connection<ForumListAsked> {
  return connection<ForumListAsked>({
    node: 'Forum',
    found: sql`from forum listed where ${readable('listed')}
      and (${given('status')}::text[] is null or listed.status = any(${given('status')}::text[]))
      and (${given('words')}::text is null or position(folded(${given('words')}::text) in
        folded(listed.name || ' ' || array_to_string(listed.aliases, ' ') || ' ' || listed.purpose)) > 0)`,
    json: forumJson('listed', part),
    sort: [
      { by: sql`listed.name`, type: 'text' },
      { by: sql`listed.id`, type: 'uuid' },
    ],
    descending: false,
  });
}
