import { Router } from 'express';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import type { Call } from '../site/call.ts';
import { addressOf } from '../site/client-address.ts';
import { AddressInUse, createAccount } from './create-account.ts';
import { endpoint } from './endpoint.ts';
import { hashPassword } from './password-hashing.ts';
import { requireGoodPassword } from './password-rules.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { originOf, signedIn } from './signed-in.ts';
import { hashOfToken } from './tokens.ts';

type Invitation = {
  id: string;
  userId: string;
  email: string;
  name: string;
  body: string;
  expiresAt: string;
};

const token = z.string().min(1).max(200);
const lookUp = z.strictObject({ token });
const acceptance = z.strictObject({ token, password: z.string().max(1_024) });

/** Following an invitation: the link proves the address, the person chooses a password. */
export function invitationRoutes(parts: SignInParts): Router {
  const { site, attempts, clock } = parts;
  const router = Router();

  router.post(
    '/invitations/look-up',
    endpoint(site, lookUp, async (given, { request }) => {
      attempts.begin([`invitation-address ${addressOf(request)}`]);
      const { email, name, body, expiresAt } = await openInvitation(parts, given.token);
      attempts.succeed('', `invitation-address ${addressOf(request)}`);
      return { email, name, body, expiresAt };
    }),
  );

  router.post(
    '/invitations/accept',
    endpoint(site, acceptance, async (given, exchange) => {
      attempts.begin([`invitation-address ${addressOf(exchange.request)}`]);
      const invitation = await openInvitation(parts, given.token);
      requireGoodPassword(given.password, [invitation.name, invitation.email]);
      const passwordHash = await hashPassword(given.password);
      const now = clock.now();
      await parts.pool
        .inOneTransaction(async (ask) => {
          const taken = await ask(
            'update auth_invitation set accepted_at = $2 where id = $1 and accepted_at is null returning id',
            [invitation.id, now],
          );
          if (taken.length === 0) throw notOpen();
          await createAccount(ask, { ...invitation, passwordHash, now });
        })
        .catch((thrown: unknown) => {
          throw thrown instanceof AddressInUse ? accountThere() : thrown;
        });
      const { requestId } = exchange.response.locals.call as Call;
      await parts.activate(invitation.userId, requestId);
      const session = await parts.sessions.begin(invitation.userId, originOf(exchange.request));
      return { next: 'done', ...(await signedIn(session, exchange, parts)) };
    }),
  );

  return router;
}

async function openInvitation({ pool, clock }: SignInParts, given: string): Promise<Invitation> {
  const [found] = await pool.ask<Invitation>(
    `select id, user_id as "userId", email, name, body_name as body, expires_at as "expiresAt"
       from auth_invitation where token_hash = $1 and accepted_at is null and expires_at > $2`,
    [hashOfToken(given), clock.now()],
  );
  if (!found) throw notOpen();
  return found;
}

function accountThere(): Refusal {
  return new Refusal('CONFLICT', 'There is an account with this address already. Sign in with it instead.');
}

function notOpen(): Refusal {
  return new Refusal(
    'NOT_FOUND',
    'This invitation was used before, withdrawn or has run out. Ask for a new one.',
  );
}
