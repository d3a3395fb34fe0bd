import type { Request } from 'express';
import type { CallerLookup } from '../sign-in/caller-lookup.ts';
import { requirePermission, requireSession, type SessionCaller } from '../sign-in/require-session.ts';

/** Somebody who is signed in and may read meetings; throws for anybody else. */
export async function requireReader(callers: CallerLookup, request: Request): Promise<SessionCaller> {
  const caller = requireSession(await callers.find(request));
  requirePermission(caller, 'meeting:read');
  return caller;
}
