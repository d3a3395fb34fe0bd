import { Router } from 'express';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { endpoint, reading } from './endpoint.ts';
import { requireSession } from './require-session.ts';
import { sessionAnswer } from './session-answer.ts';
import type { SignInParts } from './sign-in-parts.ts';

const nothing = z.strictObject({});
const which = z.union([
  z.strictObject({ sessionId: z.string().min(1).max(64) }),
  z.strictObject({ others: z.literal(true) }),
]);

/** What people may know and do about their sessions. */
export function sessionRoutes(parts: SignInParts): Router {
  const { site, callers, cookies, sessions } = parts;
  const router = Router();

  router.get(
    '/session',
    reading(async ({ request, response }) => {
      const credentials = callers.credentialsOf(request);
      const caller = await callers.find(request, credentials, { touch: false }).catch((thrown: unknown) => {
        if (!(thrown instanceof Refusal) || credentials.kind !== 'session') throw thrown;
        cookies.clear(response, 'session'); // it has ended; this browser is a visitor's now
        return callers.find(request, { kind: 'none' });
      });
      return await sessionAnswer(caller, parts);
    }),
  );

  router.post(
    '/session/extend',
    endpoint(site, nothing, async (_body, { request }) => {
      const caller = requireSession(await callers.find(request));
      const session = { ...caller.session, lastSeenAt: await sessions.keepAlive(caller.session.id) };
      return await sessionAnswer({ ...caller, session }, parts);
    }),
  );

  router.get(
    '/sessions',
    reading(async ({ request }) => {
      const { viewer, session } = requireSession(await callers.find(request));
      const listed = await sessions.list(viewer.userId);
      return { sessions: listed.map((one) => ({ ...one, current: one.id === session.id })) };
    }),
  );

  router.post(
    '/sessions/end',
    endpoint(site, which, async (body, { request }) => {
      const { viewer, session } = requireSession(await callers.find(request));
      const only = 'sessionId' in body ? body.sessionId : null;
      if (only === session.id) {
        throw new Refusal('VALIDATION', 'This is the session you are in; sign out instead.', {
          field: 'sessionId',
        });
      }
      return { ended: await sessions.endOthers(viewer.userId, session.id, only) };
    }),
  );

  router.post(
    '/sign-out',
    endpoint(site, nothing, async (_body, { request, response }) => {
      const token = cookies.read(request, 'session');
      if (token) await sessions.endByToken(token);
      cookies.clear(response, 'session');
      cookies.clear(response, 'second-step');
      return await sessionAnswer({ kind: 'visitor', address: '' }, parts);
    }),
  );

  return router;
}
