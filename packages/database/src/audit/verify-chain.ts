import type { ReadRows } from '../read/read-rows.ts';
import { beforeTheFirst, type HashedEntry, hashOfEntry } from './audit-entry.ts';
import type { Checkpoint } from './checkpoint.ts';
import { personalValueFaults } from './verify-personal-values.ts';

export type ChainVerdict =
  | { readonly holds: true; readonly size: number; readonly headHash: string }
  | { readonly holds: false; readonly firstBadSequence: number; readonly reason: string };

type StoredEntry = HashedEntry & { readonly hash: string };

const entriesAtATime = 1_000;

/**
 * Walks a body's audit trail from its first entry. Given checkpoints that were kept elsewhere, it also notices a trail
 * that was cut short or rewritten whole; the checkpoints in the database itself are always compared.
 */
export async function verifyChain(
  read: ReadRows,
  bodyId: string,
  keptElsewhere: readonly Checkpoint[] = [],
): Promise<ChainVerdict> {
  const checkpoints = [...keptElsewhere, ...(await read<Checkpoint>(checkpointsOf, [bodyId]))].filter(
    (checkpoint) => checkpoint.bodyId === bodyId,
  );
  let size = 0;
  let headHash = beforeTheFirst;
  for (;;) {
    const entries = await read<StoredEntry>(entriesAfter, [bodyId, size, entriesAtATime]);
    if (entries.length === 0) break;
    const personal = await personalValueFaults(read, bodyId, entries);
    for (const entry of entries) {
      const reason =
        faultOf(entry, size, headHash) ?? contradicted(entry, checkpoints) ?? personal.get(entry.sequence);
      if (reason !== undefined) return broken(size + 1, reason);
      size = entry.sequence;
      headHash = entry.hash;
    }
  }
  const longest = checkpoints.find((checkpoint) => checkpoint.size > size);
  if (longest !== undefined) {
    return broken(size + 1, `it is missing: a checkpoint of ${longest.at} counted ${longest.size} entries`);
  }
  const [end] = await read<{ size: number; headHash: string }>(endOf, [bodyId]);
  if ((end?.size ?? 0) !== size || (end?.headHash ?? beforeTheFirst) !== headHash) {
    return broken(size + 1, `it is missing: the trail's end was noted at entry ${end?.size ?? 0}`);
  }
  return { holds: true, size, headHash };
}

function faultOf(entry: StoredEntry, size: number, headHash: string): string | undefined {
  if (entry.sequence !== size + 1) return `it is missing: the next one there is ${entry.sequence}`;
  if (entry.previousHash !== headHash) return 'it does not follow the entry before it';
  const { hash, ...hashed } = entry;
  return hashOfEntry(hashed) === hash ? undefined : 'it was changed after it was written';
}

function contradicted(entry: StoredEntry, checkpoints: readonly Checkpoint[]): string | undefined {
  const checkpoint = checkpoints.find(
    ({ size, headHash }) => size === entry.sequence && headHash !== entry.hash,
  );
  return (
    checkpoint && `it is not the one that the checkpoint of ${checkpoint.at} saw, so the trail was rewritten`
  );
}

function broken(firstBadSequence: number, reason: string): ChainVerdict {
  return { holds: false, firstBadSequence, reason };
}

const entriesAfter = `
  select body_id as "bodyId", sequence, at, actor_id as "actorId", on_behalf_of as "onBehalfOf",
         session_id as "sessionId", request_id as "requestId", action, object_kind as "objectKind",
         object_id as "objectId", payload, previous_hash as "previousHash", hash
    from audit_event where body_id = $1 and sequence > $2 order by sequence limit $3`;

const checkpointsOf = `
  select body_id as "bodyId", size, head_hash as "headHash", at from audit_checkpoint where body_id = $1 order by size`;

const endOf = `select size, head_hash as "headHash" from audit_chain where body_id = $1`;
