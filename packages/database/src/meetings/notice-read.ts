import { connection, type Paged } from '../read-model/connection.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { cleared } from '../read-model/viewer-predicate.ts';
import { type NoticesAsked, noticeJson, waitsForViewer } from './notice-json.ts';

export interface NoticeListAsked extends NoticesAsked, Paged {
  readonly status: readonly string[] | null;
  readonly kind: readonly string[] | null;
  readonly year: number | null;
  /** Waiting for the viewer's own signature. */
  readonly forMeOnly: boolean;
  /** Signed, subject to something that is not met yet. */
  readonly conditionOpenOnly: boolean;
  /** Signed, and nobody decided what of it is published. */
  readonly unpublishedOnly: boolean;
  /** Words in the reference, the title, the decision or its reasons, accents and case aside; null for any. */
  readonly words: string | null;
}

const given = slotsOf<NoticeListAsked>();
const json = noticeJson('listed');

export const noticeRead = nodeReads<NoticesAsked>({
  found: sql`from decision_notice listed where ${cleared('listed')}`,
  json,
});

/** The latest number first. */
export const noticesRead = connection<NoticeListAsked>({
  node: 'DecisionNotice',
  found: sql<NoticeListAsked>`from decision_notice listed where ${cleared('listed')}
    and (${given('status')}::text[] is null or listed.status = any(${given('status')}::text[]))
    and (${given('kind')}::text[] is null or listed.text->>'kind' = any(${given('kind')}::text[]))
    and (${given('year')}::int is null or listed.year = ${given('year')}::int)
    and (not ${given('forMeOnly')}::boolean or ${waitsForViewer('listed')})
    and (not ${given('conditionOpenOnly')}::boolean or listed.status = 'signed'
      and listed.text->>'condition' is not null and listed.condition_met_on is null)
    and (not ${given('unpublishedOnly')}::boolean or listed.status = 'signed' and listed.publication is null)
    and (${given('words')}::text is null or position(folded(${given('words')}::text) in
      folded(concat_ws(' ', listed.reference, listed.text->>'title', listed.text->>'decision',
        listed.text->>'reasons'))) > 0)`,
  json,
  sort: [
    { by: sql`listed.year`, type: 'int' },
    { by: sql`listed.number`, type: 'int' },
    { by: sql`listed.id`, type: 'uuid' },
  ],
  descending: true,
});
