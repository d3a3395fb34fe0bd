import type { TrackedAction } from '@concordat/domain/meetings';
import { globalId } from '../read-model/global-id.ts';
import { instantText, row, rows } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, readable } from '../read-model/viewer-predicate.ts';

/** A tracker with the actions it names as they are now, from which the domain says what it would change. */
export interface ActionTrackerJson {
  readonly __typename: 'ActionTracker';
  readonly id: string;
  readonly fileName: string;
  readonly status: string;
  readonly readAt: string;
  readonly readByName: string;
  readonly takenAt: string | null;
  readonly bodyId: string;
  readonly rows: readonly (readonly [number, string | null, ...string[]])[];
  readonly actions: readonly (TrackedAction & { readonly version: number })[];
}

export const actionTrackerRead = nodeReads<AskedBy>({
  found: sql`from action_tracker listed where ${readable('listed')}`,
  json: row(sql`select 'ActionTracker' as "__typename", ${globalId('ActionTracker', 'listed.id')} as "id",
    listed.file_name as "fileName", listed.status as "status", ${instantText('listed.read_at')} as "readAt",
    listed.read_by_name as "readByName", ${instantText('listed.taken_at')} as "takenAt", listed.body_id as "bodyId",
    listed.rows as "rows",
    ${rows(sql`select a.id as "id", a.text as "text", a.status as "status", a.due_on as "dueOn",
      ${rows(sql`select u.note as "note", u.status_before as "statusBefore", u.status_after as "statusAfter"
        from action_update u where u.action_id = a.id order by u.at, u.id`)} as "updates",
      a.body_id = listed.body_id as "isOfThisBody", a.version as "version"
      from action a where a.id = any(listed.action_ids) and ${cleared('a')} order by a.id`)} as "actions"`),
});
