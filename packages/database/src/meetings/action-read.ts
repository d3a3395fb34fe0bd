import { connection, type Paged } from '../read-model/connection.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { cleared } from '../read-model/viewer-predicate.ts';
import {
  type ActionsAsked,
  actionJson,
  isMine,
  isOverdue,
  ownerInWords,
  readableActions,
} from './action-json.ts';

export interface ActionLogAsked extends ActionsAsked, Paged {
  readonly status: readonly string[] | null;
  readonly overdueOnly: boolean;
  readonly undatedOnly: boolean;
  readonly mineOnly: boolean;
  readonly forumId: string | null;
  readonly meetingId: string | null;
  readonly ownerBodyId: string | null;
  /** As `ownerInWords` says it; null for any. */
  readonly owner: string | null;
  /** Words that stand in the text, the owner or the due as printed, accents and case aside; null for any. */
  readonly words: string | null;
  /** Counting all pages costs a second pass, so only for those who ask. */
  readonly withTotal: boolean;
}

const given = slotsOf<ActionLogAsked>();

const found = sql<ActionLogAsked>`${readableActions('listed')}
  and (${given('status')}::text[] is null or listed.status = any(${given('status')}::text[]))
  and (not ${given('overdueOnly')}::boolean or ${isOverdue('listed')})
  and (not ${given('undatedOnly')}::boolean or listed.due_on is null and listed.status <> 'closed')
  and (not ${given('mineOnly')}::boolean or ${isMine('listed')})
  and (${given('forumId')}::uuid is null or listed.forum_id = ${given('forumId')}::uuid)
  and (${given('meetingId')}::uuid is null or listed.meeting_id = ${given('meetingId')}::uuid)
  and (${given('ownerBodyId')}::uuid is null or listed.owner_body_id = ${given('ownerBodyId')}::uuid)
  and (${given('owner')}::text is null or ${ownerInWords('listed')} = ${given('owner')}::text)
  and (${given('words')}::text is null or position(folded(${given('words')}::text) in
    folded(concat_ws(' ', listed.text, listed.owner_post, listed.owner_body_name, listed.due_printed))) > 0)`;

export const actionRead = nodeReads<ActionsAsked>({
  found: sql`from action listed where ${cleared('listed')}`,
  json: actionJson('listed'),
});

/** The longest due first, the undated last. */
export const actionLogRead = connection<ActionLogAsked>({
  node: 'Action',
  found,
  json: actionJson('listed'),
  sort: [
    { by: sql`coalesce(listed.due_on, 'infinity'::date)`, type: 'date' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: false,
  also: sql`, case when ${given('withTotal')}::boolean then (select count(*)::int ${found}) end as "totalCount"`,
});
