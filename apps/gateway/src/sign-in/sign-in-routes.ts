import { Router } from 'express';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { addressOf } from '../site/client-address.ts';
import { endpoint } from './endpoint.ts';
import { tokenIssuedBy } from './issued-token.ts';
import { orRefuse, wrongCode, wrongSignIn } from './refusals-of-auth.ts';
import { useCodeOnce } from './second-factor.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { originOf, signedIn } from './signed-in.ts';
import { hashOfToken } from './tokens.ts';
import { warnOwner } from './warn-owner.ts';

const credentials = z.strictObject({ email: z.string().max(320), password: z.string().max(1_024) });
const code = z.strictObject({ code: z.string().regex(/^\d{6}$/, 'it has six figures') });
const recoveryCode = z.strictObject({ recoveryCode: z.string().min(1).max(64) });

const stepCookie = 'concordat.two_factor';

/** Password first, then the second factor of those who have one; each new session has a new id. */
export function signInRoutes(parts: SignInParts): Router {
  const { site, attempts, cookies, pool, clock } = parts;
  const router = Router();

  router.post(
    '/sign-in',
    endpoint(site, credentials, async ({ email: typed, password }, exchange) => {
      const email = typed.trim().toLowerCase();
      const account = `account ${email}`;
      const address = `address ${addressOf(exchange.request)}`;
      attempts.begin([account, address]);
      const { api } = await parts.accounts();
      const { result, token } = await orRefuse(
        tokenIssuedBy(originOf(exchange.request), () =>
          api.signInEmail({ body: { email, password }, headers: new Headers(), returnHeaders: true }),
        ),
        wrongSignIn(),
      ).catch((refusal: unknown) => {
        if (attempts.hasJustRunOut(account)) warnOwner(parts, email);
        throw refusal;
      });
      const step = cookieIn(result.headers, stepCookie);
      if ('twoFactorRedirect' in result.response || step) {
        if (!step) throw wrongSignIn();
        cookies.set(exchange.response, 'second-step', step);
        return { next: 'secondFactor' };
      }
      if (!token) throw new Error('A sign-in made no session.');
      attempts.succeed(account, address);
      return { next: 'done', ...(await signedIn(token, exchange, parts)) };
    }),
  );

  router.post(
    '/sign-in/second-factor',
    endpoint(site, z.union([code, recoveryCode]), async (given, exchange) => {
      const step = cookies.read(exchange.request, 'second-step');
      if (!step)
        throw new Refusal('UNAUTHENTICATED', 'Begin again: enter your e-mail address and password first.');
      const address = `address ${addressOf(exchange.request)}`;
      const challenge = `step ${hashOfToken(step)}`;
      attempts.begin([challenge, address]);
      const { api } = await parts.accounts();
      const headers = new Headers({ cookie: `${stepCookie}=${step}` });
      const { result, token } = await orRefuse(
        tokenIssuedBy(originOf(exchange.request), () =>
          'code' in given
            ? api.verifyTOTP({ body: { code: given.code }, headers })
            : api.verifyBackupCode({ body: { code: given.recoveryCode }, headers }),
        ),
        wrongCode(),
      );
      if (!token) throw wrongCode();
      if ('code' in given) {
        await useCodeOnce(pool, clock, result.user.id, given.code).catch(async (refusal: unknown) => {
          await parts.sessions.endByToken(token);
          throw refusal;
        });
      }
      attempts.succeed(challenge, address);
      attempts.succeed(`account ${result.user.email}`, address);
      cookies.clear(exchange.response, 'second-step');
      return { next: 'done', ...(await signedIn(token, exchange, parts)) };
    }),
  );

  return router;
}

/** The value of a cookie that better-auth would have set, still signed and escaped. */
function cookieIn(headers: Headers, name: string): string | null {
  const line = headers.getSetCookie().find((one) => one.startsWith(`${name}=`));
  const value = line?.slice(name.length + 1).split(';')[0];
  return value ? value : null;
}
