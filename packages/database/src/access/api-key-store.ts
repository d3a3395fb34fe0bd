import type { ApiKeyStanding, ApiKeyTerms } from '@concordat/domain/access';
import type { Instant } from '@concordat/domain/kernel';
import { instantColumn } from '../columns/instant-column.ts';
import type { Transaction } from '../write/transaction.ts';

/** What is kept of a key beside its terms: never the key itself. */
export interface ApiKeySecret {
  readonly id: string;
  /** The first characters, by which people recognise it. */
  readonly start: string;
  /** The SHA-256 of the whole key in lower-case hex. */
  readonly keyHash: string;
  /** Real time, never the demo's. */
  readonly createdAt: Instant;
}

export const apiKeyStore = {
  async insert(
    tx: Transaction,
    terms: ApiKeyTerms,
    { id, start, keyHash, createdAt }: ApiKeySecret,
  ): Promise<void> {
    await tx.authApiKey.createMany({
      data: {
        id,
        userId: terms.userId,
        name: terms.name,
        start,
        keyHash,
        scopes: [...terms.scopes],
        createdAt: instantColumn(createdAt),
        expiresAt: instantColumn(terms.expiresAt),
      },
    });
  },

  /** Null for a key of anybody else. */
  async loadOwn(tx: Transaction, keyId: string, userId: string): Promise<ApiKeyStanding | null> {
    const row = await tx.authApiKey.findUnique({ where: { id: keyId, userId } });
    return row && { keyId, userId, name: row.name, isRevoked: row.revokedAt !== null };
  },

  async revoke(tx: Transaction, keyId: string, revokedAt: Instant): Promise<void> {
    await tx.authApiKey.updateMany({
      where: { id: keyId, revokedAt: null },
      data: { revokedAt: instantColumn(revokedAt) },
    });
  },
};
