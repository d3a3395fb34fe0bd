import { Router } from 'express';
import { z } from 'zod';
import { addressOf } from '../site/client-address.ts';
import { endpoint } from './endpoint.ts';
import { tokenIssuedBy } from './issued-token.ts';
import { requireGoodPassword } from './password-rules.ts';
import { orRefuse, wrongPassword } from './refusals-of-auth.ts';
import { requireSession } from './require-session.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { originOf, signedIn } from './signed-in.ts';
import { headersFor } from './step-up-routes.ts';

const change = z.strictObject({ current: z.string().max(1_024), password: z.string().max(1_024) });

/** A new password from whoever knows the old one; every other session of theirs ends. */
export function passwordRoutes(parts: SignInParts): Router {
  const { site, callers, cookies, attempts, secret } = parts;
  const router = Router();

  router.post(
    '/password',
    endpoint(site, change, async (given, exchange) => {
      const { session, viewer } = requireSession(await callers.find(exchange.request));
      const account = `account ${session.email}`;
      const address = `address ${addressOf(exchange.request)}`;
      attempts.begin([account, address]);
      requireGoodPassword(given.password, [viewer.name, session.email]);
      const { api } = await parts.accounts();
      const headers = headersFor(cookies.read(exchange.request, 'session') ?? '', secret);
      const body = { currentPassword: given.current, newPassword: given.password, revokeOtherSessions: true };
      const { token } = await orRefuse(
        tokenIssuedBy(originOf(exchange.request), () => api.changePassword({ body, headers })),
        wrongPassword('current'),
      );
      if (!token) throw new Error('A change of password made no session.');
      attempts.succeed(account, address);
      return await signedIn(token, exchange, parts);
    }),
  );

  return router;
}
