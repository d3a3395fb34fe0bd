import { accept, type Circumstances, type Decision, refuse } from '../kernel/index.ts';
import type { AccessEventOf } from './access-events.ts';
import type { AccessRefusal } from './access-refusals.ts';

/** A key as its holder sees it; the key itself is known to whoever uses it alone. */
export type ApiKeyStanding = {
  readonly keyId: string;
  readonly userId: string;
  readonly name: string;
  readonly isRevoked: boolean;
};

/** Needs one press and no proof: a key that leaked must be closed at once. */
export function revokeApiKey(
  key: ApiKeyStanding,
  _command: Record<never, never>,
  { now }: Circumstances,
): Decision<ApiKeyStanding, AccessEventOf<'ApiKeyRevoked'>, AccessRefusal> {
  if (key.isRevoked) return refuse({ kind: 'KeyAlreadyRevoked' });
  const { keyId, userId, name } = key;
  return accept({ ...key, isRevoked: true }, { type: 'ApiKeyRevoked', keyId, userId, name, at: now });
}
