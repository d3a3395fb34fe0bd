import { type ApiKeyScope, isWithinScopes, may, type Permission } from '@concordat/domain/access';
import { Refusal } from '../refusal.ts';
import type { Caller } from './caller.ts';

export type SessionCaller = Caller & { readonly kind: 'session' };

/** Throws `UNAUTHENTICATED` for a visitor, and for a key, which is not a person. */
export function requireSession(caller: Caller): SessionCaller {
  if (caller.kind === 'session') return caller;
  throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
}

/** Throws the same `NOT_FOUND` as for an address that is not there. A key needs the scope too, where one is named. */
export function requirePermission(caller: Caller, permission: Permission, scope?: ApiKeyScope): void {
  const isAllowed =
    caller.kind !== 'visitor' &&
    may(caller.viewer, permission) &&
    (scope === undefined || isWithinScopes(caller.viewer, scope));
  if (isAllowed) return;
  throw new Refusal('NOT_FOUND', 'There is nothing at this address, or it is not for you.');
}
