import { Router } from 'express';
import { z } from 'zod';
import { addressOf } from '../site/client-address.ts';
import { endpoint } from './endpoint.ts';
import { tokenIssuedBy } from './issued-token.ts';
import { requireGoodPassword } from './password-rules.ts';
import { orRefuse, wrongCode, wrongPassword } from './refusals-of-auth.ts';
import { requireSession } from './require-session.ts';
import { useCodeOnce } from './second-factor.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { originOf, signedIn } from './signed-in.ts';
import { headersFor } from './step-up-routes.ts';

const change = z.strictObject({ current: z.string().max(1_024), password: z.string().max(1_024) });
const current = z.strictObject({ password: z.string().max(1_024) });
const code = z.strictObject({ code: z.string().regex(/^\d{6}$/, 'it has six figures') });

/** What people change about their own way in. */
export function passwordRoutes(parts: SignInParts): Router {
  const { site, callers, cookies, attempts, secret, clock, pool } = parts;
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
        wrongPassword(),
      );
      if (!token) throw new Error('A change of password made no session.');
      attempts.succeed(account, address);
      return await signedIn(token, exchange, parts);
    }),
  );

  router.post(
    '/totp/enrol',
    endpoint(site, current, async ({ password }, exchange) => {
      const { session } = requireSession(await callers.find(exchange.request));
      const account = `account ${session.email}`;
      const address = `address ${addressOf(exchange.request)}`;
      attempts.begin([account, address]);
      const { api } = await parts.accounts();
      const headers = headersFor(cookies.read(exchange.request, 'session') ?? '', secret);
      const enrolled = await orRefuse(
        api.enableTwoFactor({ body: { password, method: 'totp' }, headers }),
        wrongPassword(),
      );
      attempts.succeed(account, address);
      if (enrolled.method !== 'totp') throw new Error('Enrolment answered with another method.');
      const { totpURI: uri, backupCodes: recoveryCodes } = enrolled;
      return { uri, secret: new URL(uri).searchParams.get('secret'), recoveryCodes };
    }),
  );

  router.post(
    '/totp/confirm',
    endpoint(site, code, async (given, exchange) => {
      const { session, viewer } = requireSession(await callers.find(exchange.request));
      const account = `account ${session.email}`;
      const address = `address ${addressOf(exchange.request)}`;
      attempts.begin([account, address]);
      const { api } = await parts.accounts();
      const headers = headersFor(cookies.read(exchange.request, 'session') ?? '', secret);
      const { token } = await orRefuse(
        tokenIssuedBy(originOf(exchange.request), () => api.verifyTOTP({ body: given, headers })),
        wrongCode(),
      );
      await useCodeOnce(pool, clock, viewer.userId, given.code);
      attempts.succeed(account, address);
      const renewed = token ?? (await parts.sessions.renewProved(session.id));
      if (!renewed) throw wrongCode();
      return await signedIn(renewed, exchange, parts);
    }),
  );

  return router;
}
