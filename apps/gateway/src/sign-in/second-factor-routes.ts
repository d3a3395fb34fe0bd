import { turnOffSecondFactor, turnOnSecondFactor } from '@concordat/use-cases';
import { Router } from 'express';
import { z } from 'zod';
import { commandContext } from '../command-context.ts';
import type { Mail } from '../mail/mail-queue.ts';
import { Refusal } from '../refusal.ts';
import type { Call } from '../site/call.ts';
import { addressOf } from '../site/client-address.ts';
import { acceptedOrRefused } from './accepted-or-refused.ts';
import { endpoint } from './endpoint.ts';
import { tokenIssuedBy } from './issued-token.ts';
import { orRefuse, wrongCode, wrongPassword } from './refusals-of-auth.ts';
import { requireSession } from './require-session.ts';
import { useCodeOnce } from './second-factor.ts';
import { sessionAnswer } from './session-answer.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { originOf, signedIn } from './signed-in.ts';
import { headersFor } from './step-up-routes.ts';

const current = z.strictObject({ password: z.string().max(1_024) });
const code = z.strictObject({ code: z.string().regex(/^\d{6}$/, 'it has six figures') });
const nothing = z.strictObject({});

/** Setting up an authenticator app, and turning it off; its owner is told of both by mail. */
export function secondFactorRoutes(parts: SignInParts): Router {
  const { site, callers, cookies, attempts, secret, sessions, mail, pool, clock } = parts;
  const router = Router();

  router.post(
    '/totp/enrol',
    endpoint(site, current, async ({ password }, exchange) => {
      const { session, viewer } = requireSession(await callers.find(exchange.request));
      if (session.hasSecondFactor) {
        throw new Refusal('CONFLICT', 'Your account has a second factor already; turn it off first.');
      }
      const account = `account ${session.email}`;
      const address = `address ${addressOf(exchange.request)}`;
      attempts.begin([account, address]);
      // One that was begun and never confirmed does not stand in the way of another.
      await pool.ask('delete from auth_two_factor where user_id = $1', [viewer.userId]);
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
      const caller = requireSession(await callers.find(exchange.request));
      const { session, viewer } = caller;
      const account = `account ${session.email}`;
      const address = `address ${addressOf(exchange.request)}`;
      attempts.begin([account, address]);
      const context = commandContext(caller, exchange.response.locals.call as Call, parts);
      const { api } = await parts.accounts();
      const headers = headersFor(cookies.read(exchange.request, 'session') ?? '', secret);
      const { token } = await orRefuse(
        tokenIssuedBy(originOf(exchange.request), () => api.verifyTOTP({ body: given, headers })),
        wrongCode(),
      );
      await useCodeOnce(pool, clock, viewer.userId, given.code);
      attempts.succeed(account, address);
      // better-auth has turned it on; it counts once that stands in the record, which is one transaction with it.
      if (!session.hasSecondFactor) {
        await pool.ask('update auth_user set two_factor_enabled = false where id = $1', [viewer.userId]);
        acceptedOrRefused(await turnOnSecondFactor(context, {}), 'CONFLICT');
        await mail.add(turnedOn(session.email));
      }
      const renewed = token ?? (await sessions.renewProved(session.id));
      if (!renewed) throw wrongCode();
      return await signedIn(renewed, exchange, parts);
    }),
  );

  router.post(
    '/totp/turn-off',
    endpoint(site, nothing, async (_body, exchange) => {
      const caller = requireSession(await callers.find(exchange.request));
      const context = commandContext(caller, exchange.response.locals.call as Call, parts);
      acceptedOrRefused(await turnOffSecondFactor(context, {}), 'CONFLICT');
      await mail.add(turnedOff(caller.session.email));
      return await sessionAnswer(await callers.find(exchange.request), parts);
    }),
  );

  return router;
}

const turnedOn = (to: string): Mail => ({
  to,
  subject: 'A second factor was set up for your Concordat account',
  body: `From now on a code of your authenticator app is asked for when you sign in. ${ifNotYou}`,
});

const turnedOff = (to: string): Mail => ({
  to,
  subject: 'The second factor of your Concordat account was turned off',
  body: `From now on your password alone signs you in. ${ifNotYou}`,
});

const ifNotYou = 'If it was not you, tell the person who looks after users in your office at once.';
