import { may, type Permission } from '@concordat/domain/access';
import { Refusal } from '../refusal.ts';
import type { Caller } from './caller.ts';

export type SessionCaller = Caller & { readonly kind: 'session' };

/** Throws `UNAUTHENTICATED` for a visitor, and for a key, which is not a person. */
export function requireSession(caller: Caller): SessionCaller {
  if (caller.kind === 'session') return caller;
  throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
}

/** Throws the same `NOT_FOUND` as for an address that is not there. */
export function requirePermission(caller: Caller, permission: Permission): void {
  if (caller.kind !== 'visitor' && may(caller.viewer, permission)) return;
  throw new Refusal('NOT_FOUND', 'There is nothing at this address, or it is not for you.');
}
