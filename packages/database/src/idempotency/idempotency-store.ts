import { canonicalJson } from '../audit/canonical-json.ts';
import { sha256 } from '../audit/sha256.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from '../write/transaction.ts';

export interface IdempotencyClaim {
  /** The account or key that calls: one caller's keys never meet another's. */
  readonly callerId: string;
  readonly key: string;
  /** What `requestHashOf` gives. */
  readonly requestHash: string;
  /** The real clock, not the demo office's. */
  readonly realNow: string;
}

export type IdempotencyAnswer =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'answered'; readonly answer: Prisma.JsonValue }
  /** The key came with another command before: nothing may be done. */
  | { readonly kind: 'differentRequest' };

const daysKept = 7;

export const idempotencyStore = {
  /** Called first in the transaction: a second caller with the key waits here until the first one's has ended. */
  async claim(
    tx: Transaction,
    { callerId, key, requestHash, realNow }: IdempotencyClaim,
  ): Promise<IdempotencyAnswer> {
    const claimed = await tx.$queryRaw<unknown[]>`
      insert into idempotency_key as k (caller_id, key, request_hash, expires_at)
      values (${callerId}, ${key}, ${requestHash}, ${realNow}::timestamptz + make_interval(days => ${daysKept}::int))
      on conflict (caller_id, key) do update
        set request_hash = excluded.request_hash, answer = null, expires_at = excluded.expires_at
        where k.expires_at <= ${realNow}::timestamptz
      returning 1`;
    if (claimed.length > 0) return { kind: 'fresh' };
    const known = await tx.idempotencyKey.findUniqueOrThrow({ where: { callerId_key: { callerId, key } } });
    return known.requestHash === requestHash
      ? { kind: 'answered', answer: known.answer }
      : { kind: 'differentRequest' };
  },

  /** Called last, with what the caller is told, so that asking again gets the same. */
  async keep(
    tx: Transaction,
    { callerId, key }: Pick<IdempotencyClaim, 'callerId' | 'key'>,
    answer: Prisma.InputJsonValue,
  ): Promise<void> {
    await tx.idempotencyKey.update({ where: { callerId_key: { callerId, key } }, data: { answer } });
  },

  /** Drops what is older than seven days; returns how many. */
  async dropExpired(tx: Transaction, realNow: string): Promise<number> {
    const { count } = await tx.idempotencyKey.deleteMany({ where: { expiresAt: { lte: realNow } } });
    return count;
  },
};

/** The same for the same command, whatever the order of its members. */
export function requestHashOf(name: string, command: unknown): string {
  return sha256(canonicalJson({ name, command }));
}
