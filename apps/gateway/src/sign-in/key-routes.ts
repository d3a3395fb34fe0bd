import { createApiKey, revokeApiKey } from '@concordat/use-cases';
import { Router } from 'express';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { commandContext } from '../command-context.ts';
import type { Call } from '../site/call.ts';
import { acceptedOrRefused } from './accepted-or-refused.ts';
import { newApiKey, startOfApiKey } from './api-key-format.ts';
import { endpoint, reading } from './endpoint.ts';
import { requirePermission, requireSession } from './require-session.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { hashOfToken } from './tokens.ts';

const wanted = z.strictObject({
  name: z.string().max(100, 'use at most 100 characters'),
  scopes: z.array(z.string().max(40)).max(20),
  days: z.number().optional(),
});
const which = z.strictObject({ keyId: z.string().min(1).max(64) });

const shown = `id, name, start, scopes, created_at as "createdAt", expires_at as "expiresAt",
  last_used_at as "lastUsedAt", revoked_at as "revokedAt"`;

/** Keys by which integrators read; the key itself is told once and only its hash is kept. */
export function keyRoutes(parts: SignInParts): Router {
  const { site, callers, pool, isDemo } = parts;
  const router = Router();

  router.get(
    '/keys',
    reading(async ({ request }) => {
      const { viewer } = requireSession(await callers.find(request));
      const keys = await pool.ask(
        `select ${shown} from auth_api_key where user_id = $1 order by created_at desc, id`,
        [viewer.userId],
      );
      return { keys };
    }),
  );

  router.post(
    '/keys',
    endpoint(site, wanted, async ({ days, ...named }, { request, response }) => {
      const wish = { ...named, ...(days === undefined ? {} : { days }) };
      const caller = requireSession(await callers.find(request));
      requirePermission(caller, 'key:manage');
      const key = newApiKey(isDemo ? 'test' : 'live');
      const keyId = uuidv7();
      const secret = { keyId, start: startOfApiKey(key), keyHash: hashOfToken(key) };
      const context = commandContext(caller, response.locals.call as Call, parts);
      const answer = await createApiKey(context, { ...wish, ...secret });
      acceptedOrRefused(answer, 'VALIDATION');
      const [row] = await pool.ask(`select ${shown} from auth_api_key where id = $1`, [keyId]);
      return { ...row, key };
    }),
  );

  router.post(
    '/keys/revoke',
    endpoint(site, which, async ({ keyId }, { request, response }) => {
      const caller = requireSession(await callers.find(request));
      const context = commandContext(caller, response.locals.call as Call, parts);
      acceptedOrRefused(await revokeApiKey(context, { keyId }), 'CONFLICT');
      return { revoked: true };
    }),
  );

  return router;
}
