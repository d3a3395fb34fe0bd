import { Router } from 'express';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { addressOf } from '../site/client-address.ts';
import { sessionCookieOfAuth, signedForAuth } from './accounts.ts';
import { endpoint } from './endpoint.ts';
import { orRefuse, wrongCode, wrongPassword } from './refusals-of-auth.ts';
import { requireSession, type SessionCaller } from './require-session.ts';
import { useCodeOnce } from './second-factor.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { signedIn } from './signed-in.ts';
import { hashOfToken } from './tokens.ts';

const proof = z.union([
  z.strictObject({ password: z.string().min(1).max(1_024) }),
  z.strictObject({ code: z.string().regex(/^\d{6}$/, 'it has six figures') }),
  z.strictObject({ demo: z.literal(true) }),
]);

/** Proves again who one is, before an act that asks for it; the session goes on under a new id. */
export function stepUpRoutes(parts: SignInParts): Router {
  const { site, callers, cookies, sessions, attempts } = parts;
  const router = Router();
  router.post(
    '/step-up',
    endpoint(site, proof, async (given, exchange) => {
      const caller = requireSession(await callers.find(exchange.request));
      const account = `account ${caller.session.email}`;
      const address = `address ${addressOf(exchange.request)}`;
      if ('demo' in given) requireDemoPersona(parts, caller);
      else {
        attempts.begin([account, address]);
        const headers = headersFor(cookies.read(exchange.request, 'session') ?? '', parts.secret);
        await prove(parts, caller, given, headers);
        attempts.succeed(account, address);
      }
      const token = await sessions.renewProved(caller.session.id);
      if (!token) throw new Refusal('UNAUTHENTICATED', 'Your session has ended. Sign in again to go on.');
      return await signedIn(token, exchange, parts);
    }),
  );
  return router;
}

/** Lets better-auth find the session it knows by its hash. */
export function headersFor(token: string, secret: string): Headers {
  return new Headers({ cookie: signedForAuth(sessionCookieOfAuth, hashOfToken(token), secret) });
}

async function prove(
  parts: SignInParts,
  caller: SessionCaller,
  given: { password: string } | { code: string },
  headers: Headers,
): Promise<void> {
  const { api } = await parts.accounts();
  if ('password' in given) {
    // Who has a second factor proves it with that: a password alone may have been watched.
    if (caller.session.hasSecondFactor)
      throw new Refusal('VALIDATION', 'Enter the code from your app.', { field: 'code' });
    await orRefuse(api.verifyPassword({ body: { password: given.password }, headers }), wrongPassword());
    return;
  }
  // A code of a secret that was never confirmed proves nothing, and must not turn it on.
  if (!caller.session.hasSecondFactor)
    throw new Refusal('VALIDATION', 'Enter your password.', { field: 'password' });
  await orRefuse(api.verifyTOTP({ body: { code: given.code }, headers }), wrongCode());
  await useCodeOnce(parts.pool, parts.clock, caller.viewer.userId, given.code);
}

function requireDemoPersona({ isDemo }: SignInParts, { session }: SessionCaller): void {
  if (isDemo && session.isDemoPersona) return;
  throw new Refusal('NOT_FOUND', 'There is nothing at this address, or it is not for you.');
}
