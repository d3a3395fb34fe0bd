import type { Json } from './audit-payload.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './sha256.ts';

/** An audit entry as it is hashed: all of it but the hash. */
export interface HashedEntry {
  readonly bodyId: string;
  readonly sequence: number;
  readonly at: string;
  readonly actorId: string;
  readonly onBehalfOf: string | null;
  readonly sessionId: string | null;
  readonly requestId: string | null;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly payload: Json;
  readonly previousHash: string;
}

/** What the first entry of a chain follows. */
export const beforeTheFirst = '0'.repeat(64);

/** SHA-256 of the RFC 8785 JSON of the entry with `format` added, so that a later form is told apart. */
export function hashOfEntry(entry: HashedEntry): string {
  const { bodyId, sequence, at, actorId, onBehalfOf, sessionId, requestId } = entry;
  const { action, objectKind, objectId, payload, previousHash } = entry;
  return sha256(
    canonicalJson({
      format: 'concordat-audit-1',
      bodyId,
      sequence,
      at,
      actorId,
      onBehalfOf,
      sessionId,
      requestId,
      action,
      objectKind,
      objectId,
      payload,
      previousHash,
    }),
  );
}
