import {
  accept,
  addSeconds,
  type Circumstances,
  type Decision,
  type Instant,
  refuse,
} from '../kernel/index.ts';
import type { AccessEventOf } from './access-events.ts';
import type { AccessRefusal } from './access-refusals.ts';
import { type ApiKeyScope, parseApiKeyScope, permissionFor } from './api-key-scopes.ts';
import { may, type Viewer } from './viewer.ts';

export const defaultKeyDays = 90;
export const mostKeyDays = 365;

export type CreateApiKey = {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly days?: number;
};

/** What a new key may do and until when; its secret is made at the edge and never comes here. */
export type ApiKeyTerms = {
  readonly userId: string;
  readonly name: string;
  readonly scopes: readonly ApiKeyScope[];
  readonly expiresAt: Instant;
};

/** A key reads for its holder and no more than they may; `now` is the real clock, for a key outlives the demo's. */
export function createApiKey(
  _state: null,
  { name: typed, scopes: asked, days = defaultKeyDays }: CreateApiKey,
  { now, by }: Circumstances<Viewer>,
): Decision<ApiKeyTerms, AccessEventOf<'ApiKeyCreated'>, AccessRefusal> {
  const name = typed.trim();
  if (name === '') return refuse({ kind: 'KeyNameMissing' });
  if (asked.length === 0) return refuse({ kind: 'KeyWithoutScopes' });
  if (!Number.isInteger(days) || days < 1 || days > mostKeyDays) {
    return refuse({ kind: 'KeyLifeOutOfRange', most: mostKeyDays });
  }
  const scopes = new Set<ApiKeyScope>();
  for (const text of asked) {
    const scope = parseApiKeyScope(text);
    if (scope === null) return refuse({ kind: 'ScopeUnknown', scope: text });
    if (!may(by, permissionFor(scope))) return refuse({ kind: 'ScopeNotHeld', scope });
    scopes.add(scope);
  }
  const terms: ApiKeyTerms = {
    userId: by.userId,
    name,
    scopes: [...scopes],
    expiresAt: addSeconds(now, days * 24 * 60 * 60),
  };
  return accept(terms, { type: 'ApiKeyCreated', ...terms, at: now });
}
