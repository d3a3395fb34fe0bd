import { userNameText } from '../access/user-json.ts';
import { type BodySummaryJson, bodySummaryJson } from '../bodies/body-json.ts';
import { connection, type Paged } from '../read-model/connection.ts';
import { globalId } from '../read-model/global-id.ts';
import { instantText, row, rows } from '../read-model/json.ts';
import { nodeReads } from '../read-model/node-reads.ts';
import { slotsOf, sql } from '../read-model/sql.ts';
import { type AskedBy, owned } from '../read-model/viewer-predicate.ts';

export interface AuditEventJson {
  readonly __typename: 'AuditEvent';
  readonly id: string;
  readonly sequence: number;
  readonly at: string;
  readonly body: BodySummaryJson;
  readonly actorName: string;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly payload: unknown;
  readonly previousHash: string;
  readonly hash: string;
  /** The personal values the payload commits to, by RFC 6901 pointer; null once erased. */
  readonly personalValues: readonly {
    readonly pointer: string;
    readonly value: unknown;
    readonly isErased: boolean;
  }[];
}

export interface AuditEventsAsked extends AskedBy, Paged {
  readonly bodyId: string | null;
  readonly action: string | null;
  readonly actorUserId: string | null;
  readonly objectId: string | null;
  /** First and last day in London, each null when open. */
  readonly from: string | null;
  readonly to: string | null;
}

const given = slotsOf<AuditEventsAsked>();
const londonDay = `(listed.at at time zone 'Europe/London')::date`;

const json = row<AskedBy>(sql`select 'AuditEvent' as "__typename",
  ${globalId('AuditEvent', `listed.body_id || '-' || listed.sequence`)} as "id",
  listed.sequence as "sequence", ${instantText('listed.at')} as "at", ${bodySummaryJson('listed.body_id')} as "body",
  ${userNameText('listed.actor_id')} as "actorName", listed.action as "action", listed.object_kind as "objectKind",
  rtrim(translate(encode(convert_to(listed.object_kind || ':' || listed.object_id, 'UTF8'), 'base64'), E'\\n', ''), '=')
    as "objectId",
  listed.payload as "payload", listed.previous_hash as "previousHash", listed.hash as "hash",
  ${rows(sql`select v.pointer as "pointer", v.value as "value", v.erased_at is not null as "isErased"
    from audit_personal_value v where v.body_id = listed.body_id and v.sequence = listed.sequence
    order by v.pointer`)} as "personalValues"`);

export const auditEventRead = nodeReads<AskedBy>({
  found: sql`from audit_event listed where ${owned('listed')}`,
  json,
  key: { column: `(listed.body_id || '-' || listed.sequence)`, type: 'text' },
});

/** Latest first; within a body by sequence, whatever the clock said. */
export const auditEventsRead = connection<AuditEventsAsked>({
  node: 'AuditEvent',
  found: sql`from audit_event listed where ${owned('listed')}
    and (${given('bodyId')}::uuid is null or listed.body_id = ${given('bodyId')}::uuid)
    and (${given('action')}::text is null or listed.action = ${given('action')}::text)
    and (${given('actorUserId')}::text is null or listed.actor_id = ${given('actorUserId')}::text)
    and (${given('objectId')}::text is null or listed.object_id = ${given('objectId')}::text)
    and (${given('from')}::date is null or ${londonDay} >= ${given('from')}::date)
    and (${given('to')}::date is null or ${londonDay} <= ${given('to')}::date)`,
  json,
  sort: [
    { by: sql`listed.at`, type: 'timestamptz' },
    { by: sql`listed.sequence`, type: 'int' },
    { by: sql`listed.body_id`, type: 'uuid' },
  ],
  descending: true,
});
