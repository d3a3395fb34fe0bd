import type { Transaction } from '../write/transaction.ts';
import { type HashedEntry, hashOfEntry } from './audit-entry.ts';
import { type AuditPayload, type KeptPersonalValue, separatePersonalValues } from './audit-payload.ts';

/** Something that was done, to be added to its body's chain. */
export interface AuditRecord {
  /** The body whose chain it joins. */
  readonly bodyId: string;
  /** The office's clock, to the millisecond; entries are ordered by sequence, never by this. */
  readonly at: string;
  readonly actorId: string;
  readonly onBehalfOf?: string | null;
  readonly sessionId?: string | null;
  readonly requestId?: string | null;
  /** The use case's name. */
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly payload: AuditPayload;
}

interface Chained extends HashedEntry {
  readonly hash: string;
  readonly kept: readonly KeptPersonalValue[];
}

export const auditStore = {
  /**
   * Adds entries in the order given, in the transaction of what they tell of: either both are kept or neither.
   * Whoever adds to the same chain next waits for this transaction, so call it last.
   */
  async append(tx: Transaction, records: readonly AuditRecord[]): Promise<readonly HashedEntry[]> {
    const chained: Chained[] = [];
    for (const bodyId of [...new Set(records.map((record) => record.bodyId))].sort()) {
      let end = await lockChain(tx, bodyId);
      for (const record of records.filter((each) => each.bodyId === bodyId)) {
        const next = follow(record, end);
        chained.push(next);
        end = { size: next.sequence, headHash: next.hash };
      }
    }
    const kept = chained.flatMap(({ bodyId, sequence, kept: values }) =>
      values.map((value) => ({ bodyId, sequence, ...value })),
    );
    await tx.$executeRawUnsafe(insertEntries, JSON.stringify(chained), JSON.stringify(kept));
    return chained;
  },
};

/** Both tables in one statement: an import brings hundreds of entries in one transaction. */
const insertEntries = `
  with entries as (
    insert into audit_event (body_id, sequence, at, actor_id, on_behalf_of, session_id, request_id, action, object_kind,
                             object_id, payload, previous_hash, hash)
    select "bodyId", sequence, at, "actorId", "onBehalfOf", "sessionId", "requestId", action, "objectKind",
           "objectId", payload, "previousHash", hash
      from jsonb_to_recordset($1::jsonb) as e ("bodyId" uuid, sequence int, at timestamptz, "actorId" text,
           "onBehalfOf" text, "sessionId" text, "requestId" text, action text, "objectKind" text, "objectId" text,
           payload jsonb, "previousHash" text, hash text))
  insert into audit_personal_value (body_id, sequence, pointer, person_id, commitment, salt, value)
  select "bodyId", sequence, pointer, "personId", commitment, salt, value
    from jsonb_to_recordset($2::jsonb) as v ("bodyId" uuid, sequence int, pointer text, "personId" uuid,
         commitment text, salt text, value jsonb)`;

interface ChainEnd {
  readonly size: number;
  readonly headHash: string;
}

async function lockChain(tx: Transaction, bodyId: string): Promise<ChainEnd> {
  const [end] = await tx.$queryRaw<{ size: number; head_hash: string }[]>`
    select size, head_hash from lock_audit_chain(${bodyId}::uuid)`;
  if (end === undefined) throw new Error(`The audit trail of ${bodyId} has no end to add to.`);
  return { size: end.size, headHash: end.head_hash };
}

function follow(record: AuditRecord, end: ChainEnd): Chained {
  const { payload, kept } = separatePersonalValues(record.payload);
  const entry: HashedEntry = {
    bodyId: record.bodyId,
    sequence: end.size + 1,
    at: record.at,
    actorId: record.actorId,
    onBehalfOf: record.onBehalfOf ?? null,
    sessionId: record.sessionId ?? null,
    requestId: record.requestId ?? null,
    action: record.action,
    objectKind: record.objectKind,
    objectId: record.objectId,
    payload,
    previousHash: end.headHash,
  };
  return { ...entry, hash: hashOfEntry(entry), kept };
}
