import { Router } from 'express';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { endpoint, reading } from './endpoint.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { originOf, signedIn } from './signed-in.ts';

const chosen = z.strictObject({ persona: z.string().max(64) });

/** Picking somebody to be. Made only in demo mode: elsewhere these addresses are not there. */
export function demoRoutes(parts: SignInParts): Router {
  const { personas, site, sessions, pool } = parts;
  const router = Router();

  router.get(
    '/demo/personas',
    reading(async () => ({ personas: personas.map(({ userId: _kept, ...shown }) => shown) })),
  );

  router.post(
    '/demo/sign-in',
    endpoint(site, chosen, async ({ persona: id }, exchange) => {
      const persona = personas.find((one) => one.id === id);
      const [access] = persona
        ? await pool.ask<{ name: string; email: string; is_demo_persona: boolean }>(
            'select name, email, is_demo_persona from access_of_user($1)',
            [persona.userId],
          )
        : [];
      if (!persona || !access?.is_demo_persona) {
        throw new Refusal('NOT_FOUND', 'There is no demo person of that name.', { field: 'persona' });
      }
      await pool.ask(
        `insert into auth_user (id, name, email, email_verified, created_at, updated_at)
         values ($1, $2, $3, true, $4, $4) on conflict (id) do nothing`,
        [persona.userId, access.name, access.email, parts.clock.now()],
      );
      const token = await sessions.begin(persona.userId, originOf(exchange.request));
      return { next: 'done', ...(await signedIn(token, exchange, parts)) };
    }),
  );

  return router;
}
