import { Router } from 'express';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { addressOf } from '../site/client-address.ts';
import { endpoint } from './endpoint.ts';
import { requireGoodPassword } from './password-rules.ts';
import { orRefuse } from './refusals-of-auth.ts';
import type { SignInParts } from './sign-in-parts.ts';

const request = z.strictObject({ email: z.string().max(320) });
const completion = z.strictObject({ token: z.string().min(1).max(200), password: z.string().max(1_024) });

/** Setting a new password by a link that is sent, works once and lasts an hour. */
export function resetRoutes(parts: SignInParts): Router {
  const { site, attempts } = parts;
  const router = Router();

  router.post(
    '/reset/request',
    endpoint(site, request, async ({ email: typed }, exchange) => {
      const email = typed.trim().toLowerCase();
      attempts.begin([`reset ${email}`, `reset-address ${addressOf(exchange.request)}`]);
      const message =
        'If there is an account with this address, a link to set a new password is on its way to it.';
      if (!z.email().safeParse(email).success) return { message };
      const { api } = await parts.accounts();
      await api.requestPasswordReset({ body: { email } });
      const link = parts.isDemo ? parts.shownLinks.take(email) : null;
      return { message, ...(link ? { link } : {}) };
    }),
  );

  router.post(
    '/reset/complete',
    endpoint(site, completion, async ({ token, password }, exchange) => {
      attempts.begin([`reset-address ${addressOf(exchange.request)}`]);
      requireGoodPassword(password, []);
      const { api } = await parts.accounts();
      await orRefuse(
        api.resetPassword({ body: { token, newPassword: password } }),
        new Refusal('NOT_FOUND', 'This link was used before or is more than an hour old. Ask for a new one.'),
      );
      return { next: 'signIn' };
    }),
  );

  return router;
}
