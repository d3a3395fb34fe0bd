import { type Connection, connection, type Paged } from '../read-model/connection.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, readable } from '../read-model/viewer-predicate.ts';
import { meetingJson, readableMeetings } from './meeting-json.ts';

export interface MeetingsAsked extends AskedBy, Paged {
  readonly forumId: string | null;
  readonly status: readonly string[] | null;
  /** First and last day, each null when open. */
  readonly from: string | null;
  readonly to: string | null;
}

const given = slotsOf<MeetingsAsked>();

export const meetingRead = nodeReads<AskedBy>({
  found: sql`from meeting listed where ${readable('listed')}`,
  json: meetingJson('listed', 'whole'),
});

/** Newest first; `listed` leaves out what only a meeting's own page shows. */
export const meetingsRead = { listed: meetings('listed'), whole: meetings('whole') };

function meetings(part: 'listed' | 'whole'): Connection<MeetingsAsked> {
  return connection<MeetingsAsked>({
    node: 'Meeting',
    found: sql`${readableMeetings('listed')}
      and (${given('forumId')}::uuid is null or listed.forum_id = ${given('forumId')}::uuid)
      and (${given('status')}::text[] is null or listed.status = any(${given('status')}::text[]))
      and (${given('from')}::date is null or listed.held_on >= ${given('from')}::date)
      and (${given('to')}::date is null or listed.held_on <= ${given('to')}::date)`,
    json: meetingJson('listed', part),
    sort: [
      { by: sql`listed.held_on`, type: 'date' },
      { by: sql`listed.id`, type: 'uuid' },
    ],
    descending: true,
  });
}
