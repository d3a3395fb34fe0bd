import { instantText } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { sql } from '../read-model/sql.ts';
import { cleared } from '../read-model/viewer-predicate.ts';
import type { ActionsAsked } from './action-json.ts';
import { areOut } from './are-out.ts';
import { type MinutesJson, minutesJson } from './minutes-json.ts';

/** Minutes with what a copy of their own says beside them. */
export interface MinutesToPrintJson {
  readonly forumName: string;
  readonly venue: string | null;
  readonly startsAt: string | null;
  readonly minutes: MinutesJson;
  /** The day of the meeting that took them as a true record; null while none has. */
  readonly approvedOn: string | null;
  readonly signedByName: string | null;
  readonly signedAt: string | null;
}

export const minutesToPrintRead = nodeReads<ActionsAsked>({
  found: sql`from minutes listed where ${cleared('listed')} and ${areOut('listed')}`,
  json: sql`(select json_build_object('forumName', f.name, 'venue', m.venue, 'startsAt', m.starts_at,
      'minutes', ${minutesJson('listed', 'whole')},
      'approvedOn', (select later.held_on from meeting later where later.id = listed.approved_at_meeting_id),
      'signedByName', listed.signed_by_name, 'signedAt', ${instantText('listed.signed_at')})
    from meeting m join forum f on f.id = m.forum_id where m.id = listed.meeting_id)`,
});
