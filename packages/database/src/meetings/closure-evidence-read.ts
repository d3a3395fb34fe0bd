import type { ClosureEvidence } from '@concordat/domain/meetings';
import { globalId } from '../read-model/global-id.ts';
import { row, rows } from '../read-model/json.ts';
import { readModel } from '../read-model/read-model.ts';
import { type Sql, slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, cleared, readable } from '../read-model/viewer-predicate.ts';
import { readableActions } from './action-json.ts';

export interface EvidenceRecordJson {
  readonly kind: ClosureEvidence['kind'];
  readonly id: string;
  readonly title: string;
  readonly meetingId: string | null;
  readonly on: string | null;
}

export interface ClosureEvidenceJson {
  readonly named: readonly { readonly updateId: string; readonly record: EvidenceRecordJson | null }[];
  readonly offered: readonly EvidenceRecordJson[];
}

export interface ClosureEvidenceAsked extends AskedBy {
  readonly actionId: string;
}

const given = slotsOf<ClosureEvidenceAsked>();

/** Papers before meetings and decisions that were signed, as records that may be named; `p`, `m` and `n` are the rows. */
const paper = sql<AskedBy>`select 'EvidenceRecord' as "__typename", 'paper' as "kind", ${globalId('Paper', 'p.id')} as "id",
  p.title as "title", ${globalId('Meeting', 'm.id')} as "meetingId", m.held_on as "on"
  from paper p join meeting m on m.id = p.meeting_id and ${readable('m')} where ${cleared('p')}`;
const notice = sql<AskedBy>`select 'EvidenceRecord' as "__typename", 'decisionNotice' as "kind",
  ${globalId('DecisionNotice', 'n.id')} as "id", n.reference || ', ' || (n.text ->> 'title') as "title",
  null::text as "meetingId", n.decided_on as "on"
  from decision_notice n where n.status = 'signed' and ${cleared('n')}`;

const named: Sql<AskedBy> = sql<AskedBy>`coalesce(
  ${row(sql<AskedBy>`${paper} and u.evidence_kind = 'paper' and p.id = u.evidence_id`)},
  ${row(sql<AskedBy>`${notice} and u.evidence_kind = 'decisionNotice' and n.id = u.evidence_id`)})`;

/** What was named to show that an action is closed, and what may be: of its forum's meetings and decisions since. */
export const closureEvidenceRead = readModel<ClosureEvidenceAsked>(
  row(sql`select 'ClosureEvidenceDesk' as "__typename",
    ${rows(sql<AskedBy>`select 'NamedEvidence' as "__typename", u.id as "updateId", ${named} as "record"
      from action_update u where u.action_id = a.id and u.evidence_id is not null order by u.at desc, u.id desc`)}
      as "named",
    ${rows(sql<AskedBy>`select * from (
      (${paper} and m.forum_id = a.forum_id and m.held_on >= a.raised_on order by m.held_on desc, p.position, p.id limit 60)
      union all
      (${notice} and n.decided_on >= a.raised_on order by n.decided_on desc, n.id limit 40)
      ) offered order by "on" desc, "title", "id"`)} as "offered"
    ${readableActions('a')} and a.id = ${given('actionId')}::uuid`),
);
